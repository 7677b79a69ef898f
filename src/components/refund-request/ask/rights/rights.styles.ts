import { css } from 'lit';

/** The rights, one below the other. */
export const rightsStyles = css`
  .rights-list {
    display: grid;
    gap: var(--_12);
    margin-block: var(--_8);
    font-size: var(--_15);
  }
  .rights-list dt {
    font-weight: 600;
  }
  .rights-list p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
`;
