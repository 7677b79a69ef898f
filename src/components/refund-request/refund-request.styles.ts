import { css } from 'lit';

/** The heading, and the geometry of the first question while it is on its way; the content brings its own along. */
export const styles = css`
  .heading {
    margin-block-end: var(--_16);
    font-size: var(--_20);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_16);
    max-inline-size: 44em;
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .purchase {
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_12);
    inline-size: 100%;
    min-block-size: 68px;
    padding: var(--_12) var(--_8);
  }
  .purchase-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-self: center;
    justify-items: start;
    min-inline-size: 0;
  }
  .purchase-title {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .artwork.skeleton {
    block-size: 44px;
  }
  .skeleton.line {
    inline-size: 14em;
  }
  .skeleton.short {
    inline-size: 5em;
  }
  @container (min-width: 36em) {
    .card {
      padding: var(--_24);
    }
  }
`;
