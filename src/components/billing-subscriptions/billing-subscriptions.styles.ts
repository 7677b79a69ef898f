import { css } from 'lit';

/**
 * A list of rows between hairlines in one bordered card. Narrow, everything of a row stands below its title; from 30em the price
 * stands at the end; from 48em the actions do too, in columns that all rows share. A `.tall` row keeps its actions below
 * its notices, so that what is seen and what is tabbed through have one order.
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
    max-inline-size: 65ch;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_8);
  }
  .row-title {
    min-inline-size: 0;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .words > p,
  .details {
    font-size: var(--_15);
  }
  .words > .small {
    font-size: var(--_13);
  }
  .price {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: var(--_8);
  }
  .price .amount {
    font-weight: 600;
  }
  .notices {
    display: grid;
    gap: var(--_12);
  }
  .button.more {
    padding-inline: var(--_4);
  }
  .more .icon {
    margin-inline: 0 calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .more[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .actions > .more:only-child {
    margin-inline-start: calc(var(--_4) * -1 - 1px);
  }
  div.more {
    display: grid;
    justify-items: start;
    gap: var(--_12);
    margin-block-start: var(--_16);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: var(--_16);
    padding-block: var(--_8) var(--_16);
  }
  .ended {
    margin-block-start: var(--_24);
  }
  .ended > summary {
    display: flex;
    align-items: center;
    gap: var(--_8);
    min-block-size: 44px;
    inline-size: fit-content;
    border-radius: var(--_control-radius);
    color: var(--_accent);
    font-size: var(--_15);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .ended > summary::-webkit-details-marker {
    display: none;
  }
  .ended > summary .icon {
    transition: rotate var(--_duration) ease-out;
  }
  .ended[open] > summary .icon {
    rotate: 180deg;
  }
  .ended[open] > summary {
    margin-block-end: var(--_8);
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
    .button.more {
      padding-inline: var(--_12);
    }
    .actions > .more:only-child {
      margin-inline-start: calc(var(--_12) * -1 - 1px);
    }
    .row > .words {
      grid-column: 2;
    }
    .row > .price {
      display: grid;
      grid-column: 3;
      justify-items: end;
      text-align: end;
    }
  }
  @container (min-width: 48em) {
    .rows {
      grid-template-columns: 44px minmax(0, 1fr) auto auto;
    }
    .row:not(.tall) > .actions {
      flex-wrap: nowrap;
      grid-column: 4;
      justify-content: end;
      padding-inline-start: var(--_16);
    }
    .row:not(.tall) > .actions > .more {
      margin-inline-end: calc(var(--_12) * -1);
    }
  }
`;
