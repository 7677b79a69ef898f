import { css } from 'lit';

/** The fact, the reference, what happens next. */
export const receiptStyles = css`
  .receipt-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--_12);
  }
  .receipt-mark {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_tone-surface, var(--_quiet));
    color: var(--_tone, var(--_muted));
  }
  .reference-box {
    display: grid;
    gap: var(--_4);
    padding: var(--_12) var(--_16);
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_quiet);
  }
  .reference-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_4) var(--_16);
  }
  .reference {
    font-size: var(--_20);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
    line-height: 1.3;
    user-select: all;
  }
  .receipt-facts {
    display: grid;
    gap: var(--_12) var(--_24);
  }
  .receipt-facts dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .receipt-facts dd {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
  }
  .receipt-item {
    display: block;
  }
  .receipt-next,
  .cancel-title {
    font-size: var(--_size);
    line-height: 1.45;
    outline: none;
    overflow-wrap: anywhere;
  }
  .next-steps {
    display: grid;
    gap: var(--_8);
    margin-block-start: var(--_8);
    padding-inline-start: 1.2em;
  }
  .next-steps > li {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .keeping > [role='alert']:has(.notice) {
    margin-block-end: var(--_12);
  }
  .cancel-too {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .cancel-too > p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  @container (min-width: 36em) {
    .receipt-facts {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .reference-box,
    .receipt-mark {
      border-color: CanvasText;
    }
  }
`;
