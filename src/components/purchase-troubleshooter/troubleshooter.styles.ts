import { css } from 'lit';

/** The choices, the way so far, and a step with its heading. */
export const troubleshooterStyles = css`
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_16);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_16);
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }
  .choice:hover {
    background: var(--_quiet);
  }
  .choice-words {
    display: grid;
    gap: var(--_4);
  }
  .choice-title {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .choice-hint {
    font-size: var(--_15);
    text-wrap: pretty;
  }
  .choice .on {
    color: var(--_muted);
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: min(var(--_radius), 10px);
    background: var(--_quiet);
    color: var(--_accent);
  }
  .mark.done {
    border-radius: 50%;
    background: var(--_positive-surface);
    color: var(--_positive);
  }
  .trail {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    border-radius: var(--_control-radius);
    background: var(--_quiet);
    font-size: var(--_15);
  }
  .stop {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    gap: var(--_12);
    padding: var(--_8) var(--_16);
  }
  .stop + .stop {
    border-block-start: 1px solid var(--_line);
  }
  .stop-words {
    display: grid;
    gap: 0 var(--_16);
  }
  .stop-said {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .stop-back {
    justify-self: end;
    min-block-size: 32px;
    font-size: var(--_13);
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_16);
  }
  .step-title {
    font-size: var(--_20);
    line-height: 1.3;
    outline: none;
    overflow-wrap: anywhere;
  }
  .words-only {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .looks {
    display: grid;
    gap: var(--_8);
  }
  .look-list {
    display: grid;
    gap: 0 var(--_24);
    font-size: var(--_15);
  }
  .look {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_8);
    min-block-size: 2.4em;
    padding-block: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .look .icon {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_tone, var(--_muted));
  }
  .look-state {
    color: var(--_tone, var(--_muted));
  }
  .dot {
    justify-self: center;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_control-line);
  }
  .foot {
    justify-content: space-between;
  }
  .foot > .button.plain {
    padding-inline: 0;
    border-inline-width: 0;
  }
  .foot > .button.plain:hover {
    background: none;
    text-decoration: underline;
  }
  @container (max-width: 26em) {
    .choice.topic {
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_12);
    }
    .choice.topic > .on {
      display: none;
    }
  }
  @container (min-width: 40em) and (max-width: 69.99em) {
    .stop-words {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: baseline;
    }
  }
  @container (min-width: 40em) {
    .look-list {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 70em) {
    .course:has(> .trail) {
      grid-template-columns: minmax(0, 44em) minmax(0, 20em);
      gap: var(--_24) var(--_48);
      max-inline-size: none;
    }
    .course > * {
      grid-column: 1;
    }
    .course > .trail {
      grid-row: 1 / span 3;
      grid-column: 2;
      align-self: start;
    }
  }
  @media (pointer: coarse) {
    .stop-back {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .trail {
      border: 1px solid CanvasText;
    }
    .foot > .button.plain {
      padding-inline: var(--_16);
      border-inline-width: 1px;
    }
  }
`;
