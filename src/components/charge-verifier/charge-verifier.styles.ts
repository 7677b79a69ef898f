import { css } from 'lit';

/** The heading, and the geometry of the question while it is on its way. */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .question,
  .form {
    display: grid;
    gap: var(--_16);
  }
  .question {
    max-inline-size: 36em;
  }
  .field {
    display: grid;
    gap: var(--_4);
  }
  .switch {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_8);
    inline-size: 100%;
  }
  .skeleton.way {
    block-size: 44px;
  }
  .skeleton.lines {
    inline-size: 100%;
    block-size: 6.35em;
  }
  .skeleton.long {
    inline-size: 16em;
  }
  .skeleton.short {
    inline-size: 7em;
  }
  .skeleton.button {
    block-size: auto;
    inline-size: 11em;
    border-color: transparent;
  }
`;
