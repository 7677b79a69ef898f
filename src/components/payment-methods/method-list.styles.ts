import { css } from 'lit';

/** What stands in and around the rows once they are here: the order, "More", and the sections above and below the list. */
export const listStyles = css`
  .sections,
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .sections {
    gap: var(--_32);
  }
  .section {
    gap: var(--_12);
  }
  .section-title {
    font-size: var(--_size);
    line-height: 1.3;
  }
  .section-title:focus,
  .panel-title:focus,
  .done:focus {
    outline: none;
  }
  .root > .notice {
    margin-block-end: var(--_16);
  }
  .alerts:not(:has(.notice)) {
    position: absolute;
  }
  .notice .words {
    display: grid;
    gap: var(--_4);
  }
  .notice-actions {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--_8) var(--_12);
  }
  .done > .notice {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .notice > .icon-button {
    grid-column: 3;
    margin-block: calc(var(--_8) * -1);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_15);
  }
  .card .row-title {
    font-size: var(--_size);
  }
  .add-button {
    justify-self: start;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_16);
  }
  .button.more {
    padding-inline: var(--_12);
  }
  .more .icon {
    margin-inline: 0 calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .more[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .tools > .actions:has(> .more:only-child) {
    margin-inline-start: calc(var(--_12) * -1 - 1px);
  }
  .order {
    display: flex;
    align-items: center;
    margin-inline: auto calc(var(--_8) * -1);
    color: var(--_muted);
  }
  .step-button.button,
  .handle {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
  }
  .step-button.button {
    color: inherit;
  }
  .step-button .icon,
  .icon-button .icon {
    margin: 0;
  }
  .step-button[aria-disabled='true'] {
    opacity: 0.35;
  }
  .handle {
    display: grid;
    place-items: center;
    border-radius: var(--_control-radius);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .handle .icon {
    stroke-width: 2.5;
  }
  .handle:hover {
    background: var(--_quiet);
  }
  .rows > li {
    position: relative;
  }
  .dragging,
  .dragging .handle {
    cursor: grabbing;
  }
  .dragging {
    user-select: none;
  }
  .dragged {
    z-index: 1;
    margin-inline: calc(var(--_12) * -1);
    padding-inline: var(--_12);
    border-radius: var(--_control-radius);
    background: var(--_quiet);
    opacity: 0.92;
  }
  .lands-above::before,
  .lands-below::after {
    position: absolute;
    inset-inline: 0;
    z-index: 2;
    block-size: 3px;
    border-radius: 2px;
    background: var(--_accent);
    content: '';
    forced-color-adjust: none;
  }
  .lands-above::before {
    inset-block-start: -2px;
  }
  .lands-below::after {
    inset-block-end: -2px;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_16);
    padding-block: var(--_12) var(--_4);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_15);
  }
  .details:empty {
    display: none;
  }
  .skeleton.fields {
    block-size: calc(var(--_size) * 12);
    inline-size: 100%;
    max-inline-size: 34em;
  }
`;
