import { css } from 'lit';
import { optionStyles } from '../../option.styles.ts';
import { fieldStyles } from '../../field.styles.ts';

/** The two steps and the acknowledgement. */
export const stepStyles = css`
  ${fieldStyles}
  ${optionStyles}
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_16);
    max-inline-size: 44em;
  }
  .step-title {
    display: flex;
    align-items: center;
    gap: var(--_8);
    font-size: var(--_20);
    line-height: 1.3;
    outline: none;
    overflow-wrap: anywhere;
  }
  .step-title > .icon {
    color: var(--_positive);
    stroke-width: 2.5;
  }
  .step > p,
  .outcome > p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .intro,
  .outcome,
  .notes,
  .step > p:not(.small) {
    font-size: var(--_15);
  }
  .outcome,
  .notes {
    display: grid;
    gap: var(--_4);
  }
  .card {
    display: grid;
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rows {
    display: grid;
    gap: var(--_12);
    font-size: var(--_15);
  }
  .rows dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .rows dd {
    overflow-wrap: anywhere;
  }
  .typed {
    white-space: pre-wrap;
  }
  .reference {
    margin-inline-end: var(--_8);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .notes {
    padding-block-start: var(--_12);
    border-block-start: 1px solid var(--_line);
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_8) var(--_16);
  }
  .aside > .button {
    margin-inline-start: calc(var(--_16) * -1 - 1px);
  }
  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8) var(--_12);
  }
  .choices-list {
    justify-items: stretch;
    gap: var(--_8);
  }
  .choices-list > legend {
    padding: 0;
    margin-block-end: var(--_8);
  }
  .option-details:not(:empty) {
    display: grid;
    gap: var(--_4);
    color: var(--_muted);
  }
  .more-contracts {
    justify-self: start;
  }
  .skeleton.control {
    border-color: transparent;
  }
  @container (max-width: 30em) {
    .option > .amount {
      grid-column: 2;
    }
  }
  @container (min-width: 30em) {
    .rows > div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: var(--_12);
    }
    .rows dt {
      font-size: var(--_15);
    }
  }
`;
