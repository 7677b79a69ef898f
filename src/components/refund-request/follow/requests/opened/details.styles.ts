import { css } from 'lit';

/** Parts below each other; from 38em on the steps stand beside the rest. */
export const detailsStyles = css`
  .details {
    display: grid;
    gap: var(--_24);
  }
  .details > *,
  .column > * {
    min-inline-size: 0;
  }
  .columns,
  .column {
    display: grid;
    align-content: start;
    gap: var(--_24);
    min-inline-size: 0;
  }
  .part {
    display: grid;
    gap: var(--_12);
  }
  .part p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .part-title {
    font-size: var(--_15);
    outline: none;
  }
  .done,
  .outdated {
    border-radius: var(--_control-radius);
    outline-offset: 2px;
  }
  .done > .notice,
  .outdated > .notice {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .notice > .icon-button {
    grid-column: 3;
    margin-block: calc(var(--_8) * -1);
  }
  .column > .notice {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .column > .notice > .button {
    grid-column: 2;
    justify-self: start;
    margin-block: 0;
  }
  .question {
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_control-radius);
  }
  .said {
    max-inline-size: 60ch;
    margin: 0;
    padding-inline-start: var(--_12);
    border-inline-start: 2px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .said > bdi {
    white-space: pre-line;
  }
  .lines {
    display: grid;
    gap: var(--_8);
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_8);
    overflow-wrap: anywhere;
  }
  .line > .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_muted);
  }
  .asked {
    display: grid;
    gap: var(--_12);
  }
  .asked dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .asked dd {
    overflow-wrap: anywhere;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_16);
  }
  .sources {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_12);
  }
  .details > [role='alert']:not(:has(.notice)),
  .form > div[role='status']:not(:has(p)),
  .part > [role='alert']:not(:has(.notice)) {
    position: absolute;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .acts > .button {
    text-align: start;
  }
  .acts {
    gap: var(--_4) var(--_8);
    margin-inline-start: calc(var(--_16) * -1);
  }
  .add {
    justify-self: start;
    margin-inline-start: calc(var(--_16) * -1);
  }
  .skeleton.method {
    display: block;
    block-size: 48px;
  }
  .skeleton.line {
    inline-size: 20em;
  }
  @container (min-width: 38em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--_24) var(--_32);
    }
  }
`;
