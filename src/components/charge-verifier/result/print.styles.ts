import { css } from 'lit';

/** An answer on paper: its lines one below the other. */
export const bankPrintStyles = css`
  body {
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
