import { css } from 'lit';

/** What stands in and around the rows once they are here: notices, "More", the end of the list, and those that are over. */
export const listStyles = css`
  .root > .notice {
    margin-block-end: var(--_16);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_8);
  }
  .row-title {
    overflow-wrap: anywhere;
  }
  .details {
    font-size: var(--_15);
  }
  .words > .small {
    font-size: var(--_13);
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
  .ended,
  .termination {
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
    outline-offset: var(--_4);
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
  @container (min-width: 30em) {
    .button.more {
      padding-inline: var(--_12);
    }
    .actions > .more:only-child {
      margin-inline-start: calc(var(--_12) * -1 - 1px);
    }
  }
  @container (min-width: 60em) {
    .row:not(.tall) > .actions > .more {
      margin-inline: 0;
    }
    .tall > .words {
      grid-column: 2 / -2;
    }
  }
`;
