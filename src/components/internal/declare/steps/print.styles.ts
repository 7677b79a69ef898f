import { css } from 'lit';

/** An acknowledgement on paper. */
export const printStyles = css`
  body {
    line-height: 1.5;
  }
  h1 {
    margin: 0 0 6mm;
    font-size: 15pt;
    line-height: 1.3;
  }
  p {
    max-inline-size: 140mm;
    margin: 0 0 2mm;
  }
  .store {
    margin-block-end: 10mm;
  }
  dl {
    margin: 0 0 6mm;
  }
  dl > div {
    display: grid;
    grid-template-columns: 45mm minmax(0, 1fr);
    gap: 4mm;
    padding-block: 1.5mm;
    border-block-start: 0.5pt solid #999;
    break-inside: avoid;
  }
  dl > div:last-child {
    border-block-end: 0.5pt solid #999;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .typed {
    white-space: pre-wrap;
  }
`;
