import { css } from 'lit';

/** Things to choose among: cards with a radio button, of which the whole can be pressed. */
export const optionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: grid;
    gap: var(--_8);
  }
  legend {
    padding: 0 0 var(--_8);
    font-weight: 600;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_4) var(--_12);
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
  .option > label {
    grid-column: 2;
    font-weight: 600;
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
  .option-details > p {
    color: var(--_muted);
  }
  .option-details:empty {
    display: none;
  }
  .option-details .effects {
    gap: var(--_4);
    margin-block-start: var(--_4);
  }
  input[type='radio'] {
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
  .missing {
    color: var(--_critical);
    font-size: var(--_15);
  }
  .missing:empty {
    margin-block-start: calc(var(--_8) * -1);
  }
  @media (width < 480px) {
    .option {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .option > .amount {
      grid-column: 2;
    }
  }
`;
