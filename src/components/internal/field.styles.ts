import { css } from 'lit';

/** Forms: one field below the other, each with its label above and its hint below, at least 44 px high. */
export const fieldStyles = css`
  .form,
  .fields {
    display: grid;
    gap: var(--_16);
  }
  .field {
    display: grid;
    justify-items: start;
    gap: var(--_4);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field > label,
  .field > legend {
    font-size: var(--_15);
    font-weight: 600;
  }
  .control {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, var(--_size));
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  .control.short {
    max-inline-size: 7em;
  }
  .control.medium {
    max-inline-size: 12em;
  }
  select.control {
    max-inline-size: 100%;
  }
  textarea.control {
    min-block-size: 5.5em;
    resize: vertical;
  }
  .control:focus-visible {
    border-color: var(--_focus);
    outline-offset: 0;
  }
  .control[aria-invalid='true'] {
    border-color: var(--_critical);
    box-shadow: inset 0 0 0 1px var(--_critical);
  }
  .hint {
    max-inline-size: 60ch;
    color: var(--_muted);
    font-size: var(--_13);
    text-wrap: pretty;
  }
  .field-error {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    color: var(--_critical);
    font-size: var(--_15);
  }
  .field-error .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
  }
  .form-remark:empty,
  .form > [role='alert']:not(:has(.notice)) {
    position: absolute;
  }
  .working {
    position: relative;
  }
  .button.working {
    opacity: 1;
  }
  .working > span {
    opacity: 0;
  }
  .working::after {
    position: absolute;
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    content: '';
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .working::after {
      content: none;
    }
    .working > span {
      opacity: 0.6;
    }
  }
`;
