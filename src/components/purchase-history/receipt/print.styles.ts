import { css } from 'lit';

/** A receipt on paper: no row is cut in two. */
export const printStyles = css`
  h1 {
    margin: 0 0 8mm;
    font-size: 18pt;
    line-height: 1.2;
  }
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  .receipt {
    display: grid;
    gap: 8mm;
  }
  .parties,
  .numbers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4mm 12mm;
    overflow-wrap: anywhere;
  }
  h3,
  dt {
    font-size: 9pt;
    font-weight: 400;
    color: #444;
  }
  .parties p:first-of-type {
    font-weight: 600;
  }
  /* An empty frame has no doctype, and without one a table does not inherit. */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 1.2mm 0;
    border-block-end: 0.2mm solid #ccc;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  th {
    overflow-wrap: anywhere;
  }
  td {
    padding-inline-start: 6mm;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .total > * {
    border-block-end-color: #000;
    font-weight: 600;
  }
  .refund > th,
  .problem > th {
    padding-inline-start: 5mm;
  }
  .note {
    display: block;
    font-size: 9pt;
    color: #444;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
