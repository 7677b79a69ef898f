import { css } from 'lit';

/** What stands inside the dialog: facts, what is in the way, a choice, the two answers. */
export const changeStyles = css`
  .effects,
  .blockers {
    display: grid;
    gap: var(--_12);
    text-wrap: pretty;
  }
  .blockers {
    gap: var(--_16);
  }
  .effects > li,
  .blockers > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_12);
  }
  .effects .icon,
  .blockers > li > .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_muted);
  }
  .blockers > li > .icon {
    color: var(--_caution);
  }
  .blocker {
    display: grid;
    gap: var(--_8);
  }
  .notice .words {
    display: grid;
    gap: var(--_4);
  }
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
    overflow-wrap: anywhere;
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
  .method > .icon {
    color: var(--_muted);
  }
  .confirmation > [role='alert']:not(:empty) {
    margin-block-end: var(--_16);
  }
  .confirmation > [role='status']:not(:empty) {
    margin-block-start: var(--_12);
    text-align: center;
  }
  .mark {
    inline-size: 20px;
    block-size: 20px;
  }
  .outdated:focus {
    outline: none;
  }
`;
