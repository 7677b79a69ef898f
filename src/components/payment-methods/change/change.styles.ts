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
