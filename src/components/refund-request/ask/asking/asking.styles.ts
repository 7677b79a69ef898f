import { css } from 'lit';
import { optionStyles } from '../../../internal/option.styles.ts';
import { fieldStyles } from '../../../internal/field.styles.ts';

/** The purchase that it is about, the ways to choose among, and what is closed. */
export const askingStyles = css`
  ${fieldStyles}
  ${optionStyles}
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
  .options {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .option-cards {
    display: grid;
    grid-auto-rows: 1fr;
    gap: var(--_8);
  }
  .options .field-error {
    margin-block-start: var(--_8);
  }
  .option {
    grid-template-columns: 20px minmax(0, 1fr);
    align-content: start;
  }
  .option-details {
    text-wrap: pretty;
  }
  .option-details > p {
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
  }
`;
