import { css } from 'lit';
import { fieldStyles } from '../../internal/field.styles.ts';

/** The question of a step, the purchases, the ways to choose among, and what is closed. */
export const askStyles = css`
  ${fieldStyles}
  .step-title {
    display: grid;
    gap: var(--_4);
    font-size: var(--_20);
    line-height: 1.3;
    outline: none;
    overflow-wrap: anywhere;
  }
  .step-count {
    color: var(--_muted);
    font-size: var(--_13);
    font-weight: 400;
    line-height: 1.45;
  }
  .purchase-search {
    position: relative;
    margin-block-end: var(--_4);
  }
  .purchase-search > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_12);
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .purchase-search > input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_8) var(--_12);
    padding-inline-start: calc(var(--_12) + 28px);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, var(--_size));
  }
  .purchase-search > input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  button.purchase {
    border: 0;
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }
  button.purchase:hover {
    background: var(--_quiet);
  }
  .purchases > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .subject {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_12);
    padding: var(--_8) var(--_12);
    border-radius: var(--_control-radius);
    background: var(--_quiet);
  }
  .subject > .artwork {
    background: var(--_surface);
  }
  .subject-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_12);
  }
  .subject-change {
    min-block-size: 32px;
    font-size: var(--_13);
  }
  .routes,
  .places,
  .cancel-ways {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .route-cards,
  .place-cards {
    display: grid;
    grid-auto-rows: 1fr;
    gap: var(--_8);
  }
  .routes .field-error,
  .places .field-error,
  .cancel-ways .field-error {
    margin-block-start: var(--_8);
  }
  .route,
  .place,
  .cancel-way {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    align-content: start;
    gap: var(--_4) var(--_12);
    padding: var(--_12) var(--_16);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
  }
  .route:hover,
  .place:hover,
  .cancel-way:hover {
    background: var(--_quiet);
  }
  .route:has(:checked),
  .place:has(:checked),
  .cancel-way:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .route:has(:focus-visible),
  .place:has(:focus-visible),
  .cancel-way:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :is(.route, .place, .cancel-way, .reason, .item) > input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    margin-block-start: calc((1.45em - 20px) / 2);
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  :is(.route, .place, .cancel-way, .reason) > input:focus-visible {
    outline: none;
  }
  :is(.route, .place, .cancel-way) > label {
    font-weight: 600;
    cursor: pointer;
  }
  :is(.route, .place, .cancel-way) > label::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .route-words,
  .place-parts,
  .cancel-facts {
    grid-column: 2;
    font-size: var(--_15);
    text-wrap: pretty;
  }
  .route-words > p {
    max-inline-size: 60ch;
  }
  .closed {
    display: grid;
    gap: var(--_8);
  }
  .closed-title {
    font-size: var(--_15);
    font-weight: 600;
  }
  .closed-list {
    display: grid;
    padding-inline: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    font-size: var(--_15);
  }
  .closed-list > li {
    display: grid;
    justify-items: start;
    gap: var(--_4);
    padding-block: var(--_8);
  }
  .closed-list > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .rights > summary {
    display: flex;
    align-items: center;
    gap: var(--_8);
    inline-size: fit-content;
    min-block-size: 32px;
    color: var(--_accent);
    font-size: var(--_15);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .rights > summary::-webkit-details-marker {
    display: none;
  }
  .rights > summary .icon {
    transition: rotate var(--_duration) ease-out;
  }
  .rights[open] > summary .icon {
    rotate: 180deg;
  }
  .sources {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--_12);
  }
  @media (pointer: coarse) {
    .subject-change,
    .rights > summary {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .subject {
      border: 1px solid CanvasText;
    }
    :is(.route, .place, .cancel-way):has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
