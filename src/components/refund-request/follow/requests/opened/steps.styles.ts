import { css } from 'lit';

/**
 * Steps below each other on a line. The shapes differ as well as the colours: a filled disc, a filled square, a ring with a dot, an empty
 * ring. The line is drawn as far as things have come, and grows there when they go on.
 */
export const stepsStyles = css`
  .steps {
    --_mark: 24px;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: var(--_mark) minmax(0, 1fr);
    gap: 0 var(--_12);
    padding-block-end: var(--_16);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step::before,
  .step::after {
    position: absolute;
    inset-block: calc(var(--_mark) + 2px) -2px;
    inset-inline-start: calc(var(--_mark) / 2 - 1px);
    border-inline-start: 2px dotted var(--_control-line);
    content: '';
  }
  .step::after {
    border-inline-start: 2px solid var(--_positive);
    scale: 1 0;
    transform-origin: top;
    transition: scale var(--_duration) ease-out;
  }
  .step.done::after,
  .step.stopped::after {
    scale: 1 1;
  }
  .step.done::before,
  .step.stopped::before {
    border-color: transparent;
  }
  .step:last-child::before,
  .step:last-child::after {
    content: none;
  }
  .step-mark {
    display: grid;
    place-items: center;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border: 2px solid var(--_control-line);
    border-radius: 50%;
    transition:
      background-color var(--_duration) ease-out,
      border-color var(--_duration) ease-out;
  }
  .step-mark > .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 3;
    scale: 1;
    transition: scale var(--_duration) ease-out;
  }
  @starting-style {
    .step-mark > .icon {
      scale: 0;
    }
  }
  .done > .step-mark {
    border-color: var(--_positive);
    background: var(--_positive);
    color: var(--_surface);
  }
  .stopped > .step-mark {
    border-color: var(--_critical);
    border-radius: 6px;
    background: var(--_critical);
    color: var(--_surface);
  }
  .waiting > .step-mark,
  .asked > .step-mark {
    border-color: var(--_accent);
  }
  .asked > .step-mark {
    border-color: var(--_caution);
  }
  .waiting > .step-mark::before,
  .asked > .step-mark::before {
    inline-size: 10px;
    block-size: 10px;
    border: 5px solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  .asked > .step-mark::before {
    border-color: var(--_caution);
  }
  .to-come > .step-mark {
    border-style: dashed;
  }
  .step-words {
    display: grid;
    gap: var(--_4);
    align-content: start;
    min-inline-size: 0;
  }
  .step-label {
    min-block-size: var(--_mark);
    overflow-wrap: anywhere;
  }
  .waiting .step-label,
  .asked .step-label {
    font-weight: 600;
  }
  .to-come .step-label {
    color: var(--_muted);
  }
  .step-status {
    display: inline-block;
    color: var(--_muted);
    font-size: var(--_13);
    font-weight: 400;
  }
  .to-come .step-status {
    display: block;
  }
  .waiting .step-status,
  .asked .step-status {
    padding-inline: var(--_8);
    border: 1px solid;
    border-radius: calc(var(--_control-radius) * 3);
    font-weight: 600;
  }
  .waiting .step-status {
    color: var(--_accent);
  }
  .asked .step-status {
    color: var(--_caution);
  }
  @media (forced-colors: active) {
    .step-mark {
      forced-color-adjust: none;
    }
    .to-come > .step-mark,
    .waiting > .step-mark,
    .asked > .step-mark {
      border-color: CanvasText;
    }
    .done > .step-mark,
    .stopped > .step-mark {
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
    .waiting > .step-mark::before,
    .asked > .step-mark::before {
      border-color: CanvasText;
    }
  }
`;
