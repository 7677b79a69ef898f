import { css } from 'lit';

/** One of several things to choose among: a card with a radio button, of which the whole can be pressed. And what is pressed in other lists. */
export const optionStyles = css`
  .option {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_4) var(--_12);
    min-block-size: 44px;
    padding: var(--_12) var(--_16);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
  }
  .option:hover:has(input) {
    background: var(--_quiet);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :is(input[type='radio'], input[type='checkbox']) {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    margin-block-start: calc((1.45em - 20px) / 2);
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option > input:focus-visible {
    outline: none;
  }
  .option > label {
    grid-column: 2;
    min-inline-size: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option > label::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .option-details {
    grid-column: 2 / -1;
    font-size: var(--_15);
  }
  .option-details:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
