import { css } from 'lit';

/** A purchase as a small bill: what it cost beside how it was paid, from 40em on; one below the other before that. */
export const detailsStyles = css`
  .details {
    display: grid;
    gap: var(--_24);
    font-size: var(--_15);
  }
  .columns {
    display: grid;
    gap: var(--_24) var(--_48);
  }
  .columns > * {
    display: grid;
    align-content: start;
    gap: var(--_8);
    min-inline-size: 0;
  }
  .charges {
    display: grid;
    gap: var(--_8);
  }
  .statement {
    display: block;
    color: var(--_muted);
    font-size: var(--_13);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .facts .statement {
    display: inline;
    color: inherit;
    font-size: inherit;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .facts,
  .blocked {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: var(--_12) var(--_24);
  }
  .blocked {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
  }
  dd {
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .blocked dt {
    color: var(--_text);
    font-size: var(--_15);
    font-weight: 600;
  }
  .blocked dd {
    color: var(--_muted);
  }
  .headline {
    font-weight: 600;
  }
  /* The words of the quiet ones begin at the edge where they begin a line. */
  .details > .actions {
    margin-inline-start: calc(var(--_8) * -1 - 1px);
  }
  .actions > .plain {
    padding-inline: var(--_8);
  }
  .actions > .primary {
    margin-inline-start: calc(var(--_8) + 1px);
  }
  .skeleton.long {
    inline-size: 22em;
  }
  .skeleton.short {
    inline-size: 10em;
  }
  .skeleton.button {
    inline-size: 9em;
    border-color: transparent;
  }
  @container (min-width: 30em) {
    .actions {
      align-items: center;
    }
  }
  @container (min-width: 44em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
