import { css } from 'lit';

/**
 * The public `--billing-*` tokens with their defaults, read once into private `--_*` names on the inner wrapper.
 *
 * They stand on `.root` and not on `:host`, so that a page which resets `* { all: … }` cannot take them away, and
 * `light-dark()` answers to the `color-scheme` of the place where the widget stands. All sizes follow one token in px: a
 * host with an odd root font size changes nothing. Type sizes (`--_13` … `--_28`) and spaces (`--_4` … `--_48`) are named
 * after their px at the default size.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_size: var(--billing-font-size, 16px);
    --_13: calc(var(--_size) * 0.8125);
    --_15: calc(var(--_size) * 0.9375);
    --_20: calc(var(--_size) * 1.25);
    --_28: calc(var(--_size) * 1.75);
    --_4: var(--billing-space, calc(var(--_size) / 4));
    --_8: calc(var(--_4) * 2);
    --_12: calc(var(--_4) * 3);
    --_16: calc(var(--_4) * 4);
    --_24: calc(var(--_4) * 6);
    --_32: calc(var(--_4) * 8);
    --_48: calc(var(--_4) * 12);
    --_radius: var(--billing-radius, 12px);
    --_control-radius: var(--billing-control-radius, 8px);
    --_text: var(--billing-text, light-dark(#1a1d21, #eceef1));
    --_muted: var(--billing-text-muted, light-dark(#5a626c, #a4acb7));
    --_surface: var(--billing-surface, light-dark(#fff, #1a1d22));
    --_quiet: var(--billing-surface-quiet, light-dark(#f1f3f5, #272b31));
    --_line: var(--billing-border, light-dark(#dfe3e7, #353a42));
    --_control-line: var(--billing-control-border, light-dark(#858d98, #78818d));
    --_accent: var(--billing-accent, light-dark(#1b57b0, #93bdff));
    --_on-accent: var(--billing-on-accent, light-dark(#fff, #0b1d38));
    --_focus: var(--billing-focus, var(--_accent));
    --_positive: var(--billing-positive, light-dark(#17693f, #7fd1a4));
    --_positive-surface: var(--billing-positive-surface, light-dark(#edf7f1, #14291e));
    --_caution: var(--billing-caution, light-dark(#835300, #eec06a));
    --_caution-surface: var(--billing-caution-surface, light-dark(#fcf5e6, #2c2412));
    --_critical: var(--billing-critical, light-dark(#b0261d, #ffaea4));
    --_critical-surface: var(--billing-critical-surface, light-dark(#fdf1ef, #351b18));
    --_duration: var(--billing-duration, 180ms);
    display: block;
    container-type: inline-size;
    background: var(--billing-background, transparent);
    color: var(--_text);
    font-family: var(--billing-font-family, inherit);
    font-size: var(--_size);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }
  .list {
    list-style: none;
  }
  [hidden] {
    display: none !important;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_13);
  }
  .amount {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    .root {
      --_duration: 0s;
    }
  }
`;
