import { css } from 'lit';

/**
 * Rows between hairlines in one bordered card. Narrow, everything of a row stands below its title; from 48em its buttons stand at the
 * end edge beside the words, unless the row has more to say than fits there (`.tall`).
 */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .rows {
    display: grid;
    padding-inline: var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    align-items: start;
    gap: var(--_12);
    padding-block: var(--_16) var(--_12);
  }
  .row > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .row > .artwork {
    grid-column: 1;
  }
  .row > .words {
    grid-column: 2;
    align-self: center;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .words > p {
    font-size: var(--_15);
  }
  .words > .small {
    font-size: var(--_13);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_8);
  }
  .row-title {
    min-inline-size: 0;
    font-size: var(--_size);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_12);
    min-block-size: 44px;
  }
  .row-title .skeleton {
    inline-size: 9em;
  }
  .skeleton.long {
    inline-size: 16em;
  }
  .skeleton.short {
    inline-size: 8em;
  }
  .artwork.skeleton {
    block-size: 44px;
  }
  .skeleton.button {
    block-size: calc(var(--_size) * 2.5);
    inline-size: 6em;
    border-color: transparent;
  }
  @container (min-width: 30em) {
    .rows {
      padding-inline: var(--_24);
    }
    .row {
      column-gap: var(--_16);
    }
    .row > :not(.artwork) {
      grid-column: 2;
    }
  }
  @container (min-width: 48em) {
    .row {
      grid-template-columns: 44px minmax(0, 1fr) auto;
      padding-block: var(--_16);
    }
    .row > :not(.artwork) {
      grid-column: 2 / -1;
    }
    .row:not(.tall) > .words {
      grid-column: 2;
    }
    .row:not(.tall) > .tools {
      flex-wrap: nowrap;
      grid-area: 1 / 3;
    }
  }
`;
