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
  .add {
    justify-self: start;
    padding-inline: var(--_8);
    text-align: start;
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
`;
