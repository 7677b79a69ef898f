import { css } from 'lit';

/** One method among several, chosen by a radio button: where something is paid, and where one takes over from another. */
export const methodChoiceStyles = css`
  .methods {
    display: grid;
    gap: var(--_8);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .methods > legend {
    margin-block-end: var(--_8);
    padding: 0;
    font-size: var(--_15);
    font-weight: 600;
  }
  .method {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_12);
    min-block-size: 48px;
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    cursor: pointer;
  }
  .method:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .method:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .method > input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .method > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .method > .icon {
    color: var(--_muted);
  }
  .method .small {
    display: block;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .method:has(:checked) {
      border-color: Highlight;
    }
  }
`;
