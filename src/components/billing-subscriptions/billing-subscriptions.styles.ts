import { css } from 'lit';

/**
 * A list of rows between hairlines in one bordered card. Narrow, everything of a row stands below its title; from 30em the price
 * stands at the end edge, where it stays; from 60em there is room for the actions between words and price, in columns
 * that all rows share. A `.tall` row keeps its actions below its notices at every width, so that what is seen and what is
 * tabbed through have one order.
 */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .rows {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    column-gap: var(--_12);
    padding-inline: var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .rows > li,
  .row {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    align-items: start;
    row-gap: var(--_12);
    padding-block: var(--_16);
  }
  .row > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .row > .artwork {
    grid-column: 1;
  }
  .row > .words,
  .row > .price {
    grid-column: 2;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .row-title {
    min-inline-size: 0;
    line-height: 1.45;
  }
  .words > p {
    font-size: var(--_15);
  }
  .price {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_8);
  }
  .row-title .skeleton {
    inline-size: 9em;
  }
  .skeleton.long {
    inline-size: 16em;
  }
  .skeleton.short {
    inline-size: 5em;
  }
  .artwork.skeleton {
    block-size: 44px;
  }
  .skeleton.button {
    block-size: auto;
    inline-size: 11em;
    border-color: transparent;
  }
  @container (min-width: 30em) {
    .rows {
      grid-template-columns: 44px minmax(0, 1fr) auto;
      column-gap: var(--_16);
      padding-inline: var(--_24);
    }
    .row > :not(.artwork) {
      grid-column: 2 / -1;
    }
    .row > .words {
      grid-column: 2;
    }
    .row > .price {
      display: grid;
      grid-column: -2;
      justify-items: end;
      text-align: end;
    }
  }
  @container (min-width: 60em) {
    .rows {
      grid-template-columns: 44px minmax(18em, 1fr) auto auto;
    }
    .row:not(.tall) > .actions {
      flex-wrap: nowrap;
      grid-area: 1 / 3;
      justify-content: end;
      align-items: center;
      min-block-size: 44px;
      margin-inline-start: var(--_16);
    }
  }
`;
