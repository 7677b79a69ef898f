import { css } from 'lit';

/** The heading, and the geometry of a card, which its skeleton shares. */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
    outline: none;
  }
  .approvals {
    display: grid;
    gap: var(--_16);
    max-inline-size: 42em;
  }
  .card {
    display: grid;
    gap: var(--_16);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card > * {
    min-inline-size: 0;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4) var(--_16);
  }
  .card-title {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    outline: none;
  }
  .card-amount {
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: var(--_12);
    font-size: var(--_15);
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--_16);
  }
  .skeleton.line {
    inline-size: 24em;
  }
  .skeleton.long {
    inline-size: 14em;
  }
  .skeleton.short {
    inline-size: 5em;
  }
  .skeleton.button {
    block-size: auto;
    inline-size: 12em;
    border-color: transparent;
  }
  @container (min-width: 30em) {
    .card {
      padding: var(--_24);
    }
    .fact {
      grid-template-columns: 10.5em minmax(0, 1fr);
    }
  }
`;
