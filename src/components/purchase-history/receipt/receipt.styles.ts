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
  .numbers {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
  }
  dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .parties p:first-of-type {
    font-weight: 600;
  }
  /* However long the receipt is, its buttons stay in sight. */
  .keeping {
    position: sticky;
    inset-block-end: calc(var(--_24) * -1);
    display: grid;
    gap: var(--_12);
    margin: 0 calc(var(--_24) * -1) calc(var(--_24) * -1);
    padding: var(--_16) var(--_24) var(--_24);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .keeping > [role='alert']:not(:has(.notice)) {
    position: absolute;
  }
  @media (width < 480px) {
    .dialog {
      inline-size: 100%;
    }
    .keeping {
      inset-block-end: calc(max(var(--_16), env(safe-area-inset-bottom)) * -1);
      margin: 0 calc(var(--_16) * -1) calc(max(var(--_16), env(safe-area-inset-bottom)) * -1);
      padding: var(--_12) var(--_16) max(var(--_16), env(safe-area-inset-bottom));
    }
  }
`;
