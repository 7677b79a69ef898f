import { css } from 'lit';

/**
 * A dialog in the middle of the page, or a sheet at its lower edge where the page is narrow. It comes a few pixels from below, and
 * from the edge as a sheet; with reduced motion it is simply there.
 */
export const dialogStyles = css`
  .dialog {
    /* Not centred: a dialog whose content grows then grows downwards, and its heading stays where it was. */
    --_top: clamp(16px, 9dvb, 96px);
    position: fixed;
    inset: 0;
    inline-size: min(100% - 32px, 30em);
    block-size: fit-content;
    max-inline-size: none;
    max-block-size: calc(100dvb - var(--_top) - 16px);
    margin: var(--_top) auto auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    overflow: hidden;
    overscroll-behavior: contain;
    background: var(--_surface);
    color: var(--_text);
    font-size: var(--_size);
    box-shadow: 0 16px 48px rgb(10 20 30 / 0.2);
    opacity: 0;
    translate: 0 12px;
    transition:
      opacity var(--_duration) ease-out,
      translate var(--_duration) ease-out,
      overlay var(--_duration) allow-discrete,
      display var(--_duration) allow-discrete;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
    opacity: 1;
    translate: none;
  }
  .dialog::backdrop {
    background: rgb(10 15 22 / 0.5);
    opacity: 0;
    transition: opacity var(--_duration) ease-out;
  }
  .dialog[open]::backdrop {
    opacity: 1;
  }
  @starting-style {
    .dialog[open] {
      opacity: 0;
      translate: 0 12px;
    }
    .dialog[open]::backdrop {
      opacity: 0;
    }
  }
  .dialog-head {
    display: flex;
    flex: none;
    align-items: start;
    gap: var(--_12);
    padding: var(--_24) var(--_24) 0;
  }
  .dialog-title {
    flex: 1;
    font-size: var(--_20);
    line-height: 1.3;
    outline: none;
  }
  .dialog-title > .icon {
    margin-inline-end: var(--_8);
    color: var(--_positive);
    stroke-width: 2.5;
    vertical-align: -0.15em;
  }
  .dialog-close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -8px;
    margin-inline: 0 -12px;
    padding: 0;
    /* Forced colours make it visible. */
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .dialog-close:hover {
    background: var(--_quiet);
    color: var(--_text);
  }
  .dialog-close:focus-visible {
    outline-offset: -4px;
  }
  .dialog-body,
  .dialog-body > .loading {
    display: grid;
    gap: var(--_24);
  }
  .dialog-body {
    min-block-size: 0;
    padding: var(--_16) var(--_24) var(--_24);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .dialog-body > * {
    min-inline-size: 0;
  }
  @media (width < 480px) {
    .dialog {
      inline-size: 100%;
      max-block-size: calc(100dvb - 24px);
      margin-block: auto 0;
      border-block-end: 0;
      border-inline: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      opacity: 1;
      translate: 0 100%;
    }
    @starting-style {
      .dialog[open] {
        opacity: 1;
        translate: 0 100%;
      }
    }
    .dialog-head {
      padding: var(--_16) var(--_16) 0;
    }
    .dialog-body {
      padding: var(--_16) var(--_16) max(var(--_16), env(safe-area-inset-bottom));
    }
  }
`;
