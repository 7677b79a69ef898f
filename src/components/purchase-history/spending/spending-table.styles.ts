import { css } from 'lit';

/** The numbers of the chart: a table where there is room, a block for each month where there is not. */
export const spendingTableStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--_8);
    min-block-size: 44px;
    inline-size: fit-content;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    transition: rotate var(--_duration) ease-out;
  }
  [open] > summary .icon {
    rotate: 180deg;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_13);
  }
  th,
  td {
    padding: var(--_4) 0;
    padding-inline-start: var(--_12);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  @container (max-width: 33.99em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr {
      display: block;
    }
    tr {
      padding-block: var(--_8);
      border-block-end: 1px solid var(--_line);
    }
    th,
    td {
      display: flex;
      justify-content: space-between;
      gap: var(--_16);
      padding: 0;
      border: 0;
    }
    td::before {
      color: var(--_muted);
      content: attr(data-label);
    }
  }
`;
