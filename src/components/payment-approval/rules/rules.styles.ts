import { css } from 'lit';

/** The rules, one below the other, each with where it stands. */
export const rulesStyles = css`
  .rules {
    display: grid;
    gap: var(--_16);
    max-inline-size: 42em;
    padding-block: var(--_8) var(--_16);
  }
  .rules p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .rule-list {
    display: grid;
    gap: var(--_12);
  }
  .rule-list > li {
    padding-inline-start: var(--_16);
    border-inline-start: 2px solid var(--_line);
  }
  .rule-title {
    font-size: var(--_15);
  }
  .rule-group {
    display: grid;
    gap: var(--_12);
  }
`;
