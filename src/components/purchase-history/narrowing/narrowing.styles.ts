import { css } from 'lit';

/** What stands between the search and the list once something is narrowed. */
export const narrowingStyles = css`
  .found {
    margin-block-start: var(--_16);
    font-size: var(--_15);
  }
  .position {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_16);
    margin-block-start: var(--_16);
  }
  .position > .link {
    min-block-size: 32px;
    font-size: var(--_15);
  }
  .panel {
    margin-block-start: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
`;
