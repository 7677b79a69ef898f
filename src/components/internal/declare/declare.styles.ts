import { css } from 'lit';

/** The button alone. The steps bring theirs along. */
export const declareStyles = css`
  .open {
    min-block-size: 48px;
    padding-inline: var(--_24);
    font-size: var(--_size);
  }
  .skeleton.open {
    inline-size: 16em;
    border-color: transparent;
  }
  .none {
    display: grid;
    justify-items: start;
    gap: var(--_16);
  }
  .none > p {
    max-inline-size: 60ch;
  }
`;
