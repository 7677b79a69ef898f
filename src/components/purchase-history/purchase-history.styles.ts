import { css } from 'lit';

/**
 * Rows between hairlines. Narrow, each is a small card: the day above the name, the amount at the end. From 36em the day has a
 * column of its own, and the columns have their names. Every row is a grid of its own with the same columns, since the parts of
 * the table are boxes that the browser can skip while they are out of sight.
 */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_8) var(--_12);
  }
  .search-box {
    inline-size: 100%;
    block-size: 44px;
  }
  .skeleton.search-box {
    flex: 1 1 22em;
  }
  .skeleton.buttons {
    flex: 0 1 24em;
    block-size: calc(var(--_size) * 2.5);
  }
  .purchases,
  .purchases > * {
    display: block;
  }
  .purchases {
    margin-block-start: var(--_16);
  }
  .month {
    display: block;
    padding-block: var(--_24) var(--_4);
  }
  .month-title {
    display: block;
    font-size: var(--_15);
    line-height: 1.45;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 32px;
    column-gap: var(--_8);
    align-items: start;
    padding-block: var(--_8);
    border-block-start: 1px solid var(--_line);
  }
  .row > * {
    min-inline-size: 0;
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  .day {
    grid-column: 1 / 3;
    font-size: var(--_13);
  }
  .what {
    grid-column: 1;
  }
  .row > .amount {
    grid-column: 2;
    max-inline-size: 10em;
    text-align: end;
  }
  .open {
    grid-area: 1 / 3 / 3;
  }
  .day .skeleton {
    inline-size: 3.5em;
  }
  .what .skeleton {
    inline-size: 12em;
  }
  .amount .skeleton {
    inline-size: 4em;
  }
  .month .skeleton {
    inline-size: 8em;
  }
  @container (min-width: 36em) {
    .row {
      display: flex;
      column-gap: var(--_16);
      padding-block: 2px;
    }
    .row > * {
      flex: none;
      padding-block: 10px;
    }
    .row > .day {
      inline-size: calc(var(--_size) * 5);
      font-size: var(--_15);
      line-height: calc(var(--_size) * 1.45);
    }
    .row > .what {
      flex: 1;
    }
    .row > .amount {
      max-inline-size: none;
    }
    .row > .open {
      inline-size: 44px;
      padding: 0;
    }
  }
`;
