import { css } from 'lit';

/** An answer on paper: its lines one below the other, black on white. */
export const bankPrintStyles = css`
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
    line-height: 1.6;
  }
  h1 {
    margin: 0 0 6mm;
    font-size: 14pt;
    line-height: 1.3;
  }
  p {
    margin: 0;
    white-space: pre-line;
  }
`;
