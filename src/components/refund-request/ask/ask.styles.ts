import { css } from 'lit';

/** The question of a step, and the purchases. */
export const askStyles = css`
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
  .purchase-badge {
    grid-column: 2 / -1;
    margin-block-start: calc(var(--_8) * -1);
  }
  .purchases > li + li {
    border-block-start: 1px solid var(--_line);
  }
  @media (forced-colors: active) {
    button.purchase {
      border: 1px solid ButtonBorder;
    }
  }
`;
