import { css } from 'lit';

/** A receipt on paper: A4, black on white whatever the page's colours are. */
export const printStyles = css`
  @page {
    size: A4;
    margin: 20mm;
  }
  :root {
    color-scheme: only light;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-size: 10.5pt;
    line-height: 1.45;
  }
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
