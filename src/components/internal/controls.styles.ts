import { css } from 'lit';

/**
 * What can be pressed.
 *
 * `.button` alone is the ordinary one, with a border. `.primary` is the one a view leads to, `.plain` has no frame until
 * pointed at. In a decision about leaving, two ordinary buttons stand in `.choices`, which gives both the same width and
 * height. A link that acts like a button carries the same classes, and so does a `<summary>`.
 */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_8);
    min-block-size: calc(var(--_size) * 2.5);
    max-inline-size: 100%;
    padding: var(--_8) var(--_16);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_15);
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }
  .button:hover {
    background: var(--_quiet);
  }
  .button:active {
    background: var(--_line);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent), var(--_text) 18%);
  }
  .button.plain {
    border-color: transparent;
    color: var(--_accent);
  }
  .button[disabled],
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .button .icon {
    margin-inline: calc(var(--_4) * -1) 0;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    grid-auto-rows: 1fr;
    gap: var(--_12);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8) var(--_12);
  }
  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.turns:dir(rtl) {
    scale: -1 1;
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
    .button[disabled] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
