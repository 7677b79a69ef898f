import { css, unsafeCSS } from 'lit';
import { CHUNK } from './chunks.ts';

/** The table once it is here, what stands above it, and its end. */
export const listStyles = css`
  .search {
    position: relative;
    flex: 1 1 22em;
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
    margin-inline-start: calc(var(--_12) * -1);
  }
  .buttons > .button {
    padding-inline: var(--_12);
  }
  .root > .notice,
  .root > [role='alert'],
  .root > [role='status']:has(> .notice) {
    margin-block-start: var(--_16);
  }
  .disclosure .icon {
    margin-inline: calc(var(--_4) * -1) calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .disclosure[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  /* How high rows are before they have been seen; the browser remembers what they turned out to be. */
  .purchases {
    --_row: 76px;
  }
  .purchases > tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_row) * var(--_rows));
  }
  .purchases > .first {
    contain-intrinsic-block-size: auto calc(var(--_row) * var(--_rows) + 50px);
  }
  ${unsafeCSS(Array.from({ length: CHUNK }, (_, index) => `[data-rows='${index + 1}']{--_rows:${index + 1}}`).join(''))}
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
  .month-title {
    font-weight: 600;
  }
  .month-title::first-letter {
    text-transform: uppercase;
  }
  .day {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .what {
    overflow-wrap: anywhere;
  }
  .note {
    display: block;
    color: var(--_muted);
    font-size: var(--_13);
  }
  .row > .amount > :first-child {
    font-weight: 600;
  }
  .open > button {
    display: block;
    inline-size: 100%;
    block-size: 44px;
    padding: 0;
    /* Forced colours make it visible. */
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    /* A chevron of two strokes, without an element or a box of its own for each of a thousand rows. */
    --_stroke: transparent 40%, currentColor 46% 54%, transparent 60%;
    background:
      linear-gradient(var(--_left, to top right), var(--_stroke)) calc(50% - 3.25px) 50% / 7px 7px no-repeat,
      linear-gradient(var(--_right, to bottom right), var(--_stroke)) calc(50% + 3.25px) 50% / 7px 7px no-repeat;
    color: var(--_accent);
    cursor: pointer;
  }
  /* Rows that are not seen yet are not painted, and cut off what would stand out of them. */
  .open > button:focus-visible {
    outline-offset: -2px;
  }
  .open > button:hover {
    background-color: var(--_quiet);
  }
  .open > [aria-expanded='true'] {
    --_left: to bottom right;
    --_right: to top right;
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
  @container (min-width: 36em) {
    .purchases {
      --_row: 49px;
    }
    thead > tr {
      position: static;
      display: grid;
      grid-template-columns: calc(var(--_size) * 5) minmax(0, 1fr) auto 44px;
      column-gap: var(--_16);
      block-size: auto;
      inline-size: auto;
      padding-block: var(--_8);
      clip-path: none;
      color: var(--_muted);
    }
    thead th {
      font-size: var(--_13);
    }
    thead th:nth-child(3) {
      text-align: end;
    }
  }
  /* Such colours take backgrounds away. */
  @media (forced-colors: active) {
    .open > button::before {
      display: block;
      inline-size: 8px;
      block-size: 8px;
      margin: auto;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      content: '';
      rotate: 45deg;
      translate: 0 -2px;
    }
    .open > [aria-expanded='true']::before {
      rotate: 225deg;
      translate: 0 2px;
    }
  }
  @media print {
    .purchases > tbody {
      content-visibility: visible;
    }
  }
`;
