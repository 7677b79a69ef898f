import { css } from 'lit';

/** An edge in the colour of the tone, so that a card which waits for a payment is seen before it is read. */
export const unpaidStyles = css`
  .unpaid-orders {
    display: grid;
    gap: var(--_12);
  }
  .unpaid-order {
    position: relative;
    overflow: clip;
    padding-inline-start: calc(var(--_16) + 4px);
  }
  .unpaid-order::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 4px;
    background: var(--_tone, var(--_line));
    content: '';
  }
  .unpaid-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4) var(--_16);
  }
  .unpaid-head .amount {
    font-size: var(--_20);
    font-weight: 600;
  }
  .late {
    color: var(--_critical);
    font-weight: 600;
  }
  .unlocks,
  .unlocks > ul {
    display: grid;
    gap: var(--_4);
  }
  .unlocks li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    text-wrap: pretty;
  }
  .unlocks .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_positive);
  }
  .attempts > summary {
    display: flex;
    align-items: center;
    gap: var(--_8);
    inline-size: fit-content;
    min-block-size: 32px;
    border-radius: var(--_control-radius);
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .attempts > summary::-webkit-details-marker {
    display: none;
  }
  .attempts > summary .icon {
    transition: rotate var(--_duration) ease-out;
  }
  .attempts[open] > summary .icon {
    rotate: 180deg;
  }
  .attempts > ol {
    display: grid;
    gap: var(--_12);
    padding-block-start: var(--_8);
  }
  .unpaid-order > billing-pay-order {
    margin-block-start: var(--_4);
  }
`;
