import { css } from 'lit';

/** Ways to pay below one another, each the whole width to press on. */
export const payOrderStyles = css`
  .pay-order,
  .step {
    display: grid;
    gap: var(--_16);
    max-inline-size: 34em;
  }
  .pay-order > *,
  .step > * {
    min-inline-size: 0;
  }
  .step:focus,
  .step-title:focus {
    outline: none;
  }
  /* As narrow as the form, however wide the page is. */
  .notice {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .notice > .button {
    grid-column: 2;
    justify-self: start;
    margin-block: 0;
  }
  .alerts:not(:has(.notice)) {
    position: absolute;
  }
  .notice .words {
    display: grid;
    gap: var(--_4);
  }
  .methods {
    display: grid;
    gap: var(--_8);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .methods > legend {
    margin-block-end: var(--_8);
    padding: 0;
    font-size: var(--_15);
    font-weight: 600;
  }
  .method {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_12);
    min-block-size: 48px;
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  .method:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .method:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .method > input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .method > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .method > .icon {
    color: var(--_muted);
  }
  .method .small {
    display: block;
    color: var(--_muted);
  }
  .add {
    justify-self: start;
    padding-inline: var(--_8);
  }
  .step-title {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    font-weight: 600;
  }
  .step-title > .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
  }
  .paid .step-title > .icon {
    color: var(--_positive);
    stroke-width: 2.5;
  }
  .unlocks {
    display: grid;
    gap: var(--_4);
    padding-inline-start: calc(20px + var(--_8));
  }
  @media (forced-colors: active) {
    .method:has(:checked) {
      border-color: Highlight;
    }
  }
`;
