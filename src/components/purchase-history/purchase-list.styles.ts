import { css } from 'lit';

/** The table once it is here, what stands above it, and its end. */
export const listStyles = css`
  .search {
    position: relative;
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .search > .icon {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    color: var(--_muted);
    pointer-events: none;
  }
  input.search-box {
    display: block;
    margin: 0;
    padding-block: 0;
    padding-inline: 42px var(--_12);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, var(--_size));
    appearance: none;
  }
  input.search-box::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input.search-box:focus-visible {
    border-color: var(--_focus);
    outline-offset: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(var(--_12) * -1);
  }
  .buttons > .button {
    padding-inline: var(--_12);
  }
  .disclosure .icon {
    margin-inline: calc(var(--_4) * -1) calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .disclosure[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .panel {
    margin-block-start: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .found {
    margin-block-start: var(--_16);
    font-size: var(--_15);
  }
  .position {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_16);
    margin-block-start: var(--_16);
  }
  .position > .link {
    min-block-size: 32px;
    font-size: var(--_15);
  }
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
  .purchases > tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(57px * var(--_rows, 10));
  }
  .purchases[aria-busy='true'] {
    opacity: 0.6;
  }
  thead > tr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  th {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  .month > th {
    display: block;
  }
  .title {
    overflow-wrap: anywhere;
  }
  .note {
    display: block;
    color: var(--_muted);
    font-size: var(--_13);
    text-wrap: pretty;
  }
  .row > .amount > :first-child {
    font-weight: 600;
  }
  .row > .amount.none > :first-child {
    color: var(--_muted);
    font-weight: 400;
  }
  .open > button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    /* Forced colours make it visible. */
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .open > button:hover {
    background: var(--_quiet);
  }
  .open > button::before {
    inline-size: 8px;
    block-size: 8px;
    border: solid currentColor;
    border-width: 0 1.8px 1.8px 0;
    content: '';
    rotate: 45deg;
    translate: 0 -2px;
  }
  .open > [aria-expanded='true']::before {
    rotate: 225deg;
    translate: 0 2px;
  }
  .purchases .details,
  .purchases .details > td {
    display: block;
    padding: 0;
  }
  .purchases .details > td {
    padding-block: var(--_4) var(--_24);
  }
  .end {
    display: grid;
    justify-items: start;
    gap: var(--_12);
    margin-block-start: var(--_16);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_16);
    padding-block: var(--_24) var(--_16);
  }
  @container (min-width: 36em) {
    thead > tr {
      position: static;
      display: grid;
      grid-template-columns: 5em minmax(0, 1fr) auto 44px;
      column-gap: var(--_16);
      block-size: auto;
      inline-size: auto;
      padding-block: var(--_8);
      clip-path: none;
      color: var(--_muted);
      font-size: var(--_13);
    }
  }
  @media print {
    .purchases > tbody {
      content-visibility: visible;
    }
  }
`;
