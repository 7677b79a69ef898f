import { css } from 'lit';

/** The balance itself, and the table of how it came about. Narrow, day and name of a movement stand above each other. */
export const balanceStyles = css`
  .section {
    display: grid;
    gap: var(--_12);
  }
  .section-title {
    font-size: var(--_size);
    line-height: 1.3;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_15);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4) var(--_24);
  }
  .sums {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_24);
  }
  .sums .amount {
    font-size: var(--_20);
    font-weight: 600;
  }
  .more-button {
    justify-self: start;
    margin-block-end: calc(var(--_4) * -1);
    margin-inline-start: calc(var(--_12) * -1 - 1px);
    padding-inline: var(--_12);
  }
  .more-button .icon {
    margin-inline: 0 calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .more-button[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .movements {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .movements th {
    padding: var(--_4) 0;
    color: var(--_muted);
    font-size: var(--_13);
    font-weight: 400;
    text-align: start;
  }
  .movements td {
    padding-block: var(--_8);
    padding-inline: 0 var(--_16);
    border-block-start: 1px solid var(--_line);
    vertical-align: baseline;
  }
  .movements .end {
    padding-inline-end: 0;
    text-align: end;
  }
  .movements .after {
    padding-inline-start: var(--_16);
  }
  .what {
    overflow-wrap: anywhere;
  }
  .what .small {
    display: block;
  }
  .day {
    white-space: nowrap;
  }
  .movements-block {
    display: grid;
    gap: var(--_12);
    justify-items: start;
  }
  .skeleton.line {
    inline-size: 100%;
  }
  @container (max-width: 30em) {
    .movements tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_12);
      padding-block: var(--_8);
    }
    .movements tbody tr {
      border-block-start: 1px solid var(--_line);
    }
    .movements thead tr {
      padding-block: 0 var(--_4);
    }
    .movements th,
    .movements td {
      padding: 0;
      border: 0;
    }
    .movements :is(th, td):nth-child(1),
    .movements :is(th, td):nth-child(2) {
      grid-column: 1;
    }
    .movements :is(th, td):nth-child(3) {
      grid-area: 1 / 2;
    }
    .movements :is(th, td):nth-child(4) {
      grid-area: 2 / 2;
    }
    .movements td.day {
      color: var(--_muted);
      font-size: var(--_13);
    }
  }
`;
