import { css } from 'lit';

/** Postal code and city beside each other where there is room. */
export const invoiceStyles = css`
  .place {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: var(--_16);
  }
  .done {
    display: grid;
    gap: var(--_12);
    text-wrap: pretty;
  }
  .outdated:focus {
    outline: none;
  }
`;
