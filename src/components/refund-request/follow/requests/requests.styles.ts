import { css } from 'lit';

/** Requests as cards; those that came to their end as rows between hairlines. */
export const requestsStyles = css`
  .requests,
  .request-list {
    display: grid;
    gap: var(--_16);
  }
  .request {
    display: grid;
    gap: var(--_16);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .request > * {
    min-inline-size: 0;
  }
  .request-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_16);
  }
  .request-title {
    line-height: 1.3;
    overflow-wrap: anywhere;
    outline: none;
  }
  .request-amount {
    display: grid;
    grid-row: span 2;
    align-content: start;
    justify-items: end;
    font-weight: 600;
  }
  .request-amount > .small {
    font-weight: 400;
  }
  .request-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_16);
    overflow-wrap: anywhere;
  }
  .request-body {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_12) var(--_16);
  }
  .request-body > .actions {
    margin-inline: calc(var(--_8) * -1);
  }
  .request-body .more-button {
    padding-inline: var(--_8);
  }
  .request-body > .asks {
    flex-basis: 100%;
    margin-inline: 0;
  }
  .standing {
    display: grid;
    flex: 1 1 18em;
    justify-items: start;
    gap: var(--_8);
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    opacity: 1;
    transition: opacity var(--_duration) ease-out;
  }
  @starting-style {
    .standing {
      opacity: 0;
    }
  }
  .more-button .icon {
    margin-inline: 0 calc(var(--_4) * -1);
    transition: rotate var(--_duration) ease-out;
  }
  .more-button[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .earlier,
  .earlier-list,
  .further {
    display: grid;
    justify-items: start;
    gap: var(--_12);
  }
  .earlier > .more-button {
    margin-inline-start: calc(var(--_16) * -1);
  }
  .earlier-list {
    inline-size: 100%;
  }
  .earlier-list > .request-list {
    inline-size: 100%;
    gap: 0;
  }
  .earlier .request {
    gap: var(--_12);
    padding-inline: 0;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .section-title {
    font-weight: 600;
    outline: none;
  }
  .request > .request-details:not([hidden]) {
    padding-block-start: var(--_8);
  }
  .alone {
    max-inline-size: 56em;
  }
  @container (min-width: 30em) {
    .request {
      padding: var(--_16) var(--_24);
    }
  }
`;
