import { css } from 'lit';

/** A receipt in its dialog: wider than a question, with the same order as on paper. */
export const receiptStyles = css`
  .dialog {
    inline-size: min(100% - 32px, 40em);
  }
  .receipt {
    display: grid;
    gap: var(--_24);
    font-size: var(--_15);
  }
  .parties,
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_16) var(--_24);
    overflow-wrap: anywhere;
  }
  .parties p:first-of-type {
    font-weight: 600;
  }
  .status:empty {
    display: none;
  }
  @media (width < 480px) {
    .dialog {
      inline-size: 100%;
    }
  }
`;
