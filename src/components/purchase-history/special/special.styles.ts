import { css } from 'lit';

/** Rows that are more than paid, orders that wait for a payment, and a list without rows. */
export const specialStyles = css`
  .unpaid {
    display: grid;
    gap: var(--_12);
    margin-block-start: var(--_16);
  }
  .unpaid-order {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_tone);
    border-radius: var(--_radius);
  }
  .unpaid-order > .icon {
    margin-block: calc((1.45em - 20px) / 2);
    color: var(--_tone);
  }
  .headline {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .unpaid-order > .words > p + p {
    font-size: var(--_15);
  }
  .unpaid-order > .actions {
    grid-column: 2;
  }
  .unpaid-order > .details {
    grid-column: 1 / -1;
  }
  .what > .badge {
    white-space: nowrap;
    vertical-align: middle;
    overflow-wrap: normal;
  }
  .row > .amount.none > :first-child {
    color: var(--_muted);
    font-weight: 400;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_16);
    padding-block: var(--_24) var(--_16);
  }
`;
