import { css } from 'lit';

/** A bill: words at the start, amounts below each other at the end, refunds set in below what they refund. */
export const billStyles = css`
  .section-title {
    font-size: var(--_13);
    line-height: 1.45;
    color: var(--_muted);
  }
  .bill {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .bill th,
  .bill td {
    padding: var(--_4) 0;
    font-weight: 400;
    vertical-align: baseline;
  }
  .bill th {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .bill td {
    padding-inline-start: var(--_16);
    text-align: end;
    white-space: nowrap;
  }
  .bill .total > * {
    font-weight: 600;
  }
  .bill tr + .total > * {
    padding-block-start: var(--_8);
    border-block-start: 1px solid var(--_line);
  }
  .bill .part > *,
  .note {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .note {
    display: block;
    font-weight: 400;
    text-wrap: pretty;
  }
  .bill .refund > th,
  .bill .problem > th {
    padding-inline-start: var(--_16);
  }
  .bill .refund .amount {
    color: var(--_positive);
  }
  .bill .problem > th {
    color: var(--_critical);
  }
`;
