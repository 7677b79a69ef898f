import { css } from 'lit';

/** Fields of one row beside each other where there is room. */
export const detailsFormStyles = css`
  .form {
    max-inline-size: 34em;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    align-items: start;
    gap: var(--_16);
  }
  .outdated:focus {
    outline: none;
  }
`;
