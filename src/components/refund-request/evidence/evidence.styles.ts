import { css } from 'lit';

/** The field for files, and a list of those that were sent. Needs `fieldStyles` beside it. */
export const evidenceStyles = css`
  .evidence > legend {
    padding: 0;
  }
  .evidence-files {
    display: grid;
    gap: var(--_4);
    inline-size: 100%;
    margin-block: var(--_4);
  }
  .evidence-file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--_8);
    min-block-size: 44px;
    padding-inline-start: var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    font-size: var(--_15);
  }
  .evidence-file > .icon {
    color: var(--_tone, var(--_muted));
  }
  .evidence-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_8);
    align-items: baseline;
    padding-block: var(--_8);
    overflow-wrap: anywhere;
  }
  .evidence-wrong {
    color: var(--_critical);
  }
  .evidence-acts {
    display: flex;
    align-self: start;
  }
  .icon-button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
  }
  .icon-button .icon {
    margin: 0;
  }
  .evidence-progress {
    grid-area: 2 / 1 / auto / -1;
    inline-size: 100%;
    block-size: 3px;
    accent-color: var(--_accent);
  }
  .evidence-drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_12);
    border-radius: var(--_control-radius);
  }
  .evidence-drop.over {
    background: var(--_quiet);
    outline: 2px dashed var(--_accent);
    outline-offset: 4px;
  }
  .evidence-add {
    position: relative;
  }
  .evidence-add:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .evidence-input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  @media (hover: none) {
    .evidence-drop-hint {
      display: none;
    }
  }
`;
