import { css } from 'lit';

/** The address as on an envelope, in one card with the way to change it. */
export const payerDetailsStyles = css`
  .section {
    display: grid;
    gap: var(--_12);
  }
  .section-title {
    font-size: var(--_size);
    line-height: 1.3;
  }
  .section-title:focus {
    outline: none;
  }
  .alerts:not(:has(.notice)) {
    position: absolute;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_16);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_15);
  }
  .card > * {
    max-inline-size: 100%;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_16) var(--_48);
  }
  .shown > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  address {
    font-style: normal;
  }
  address .name {
    font-weight: 600;
  }
  .facts {
    display: grid;
    align-content: start;
    gap: var(--_12);
  }
  .facts dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .skeleton.line {
    inline-size: 12em;
  }
  .card > .loading {
    display: grid;
    gap: var(--_8);
  }
  .card > billing-details-form {
    justify-self: stretch;
  }
`;
