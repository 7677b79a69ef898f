import { css } from 'lit';

/** A receipt on paper. */
export const printStyles = css`
  h1 {
    margin: 0 0 6mm;
    font-size: 18pt;
    line-height: 1.2;
  }
  h2 {
    margin: 8mm 0 2mm;
    font-size: 12pt;
  }
  dl {
    display: grid;
    gap: 3mm;
    margin: 6mm 0 0;
  }
  dt {
    color: #444;
    font-size: 9pt;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .receipt-item {
    display: block;
  }
`;
