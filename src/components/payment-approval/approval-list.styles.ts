import { css } from 'lit';

/** What stands in the cards and below them. */
export const approvalListStyles = css`
  .card-words {
    display: grid;
    justify-items: start;
    gap: var(--_8);
  }
  .fact > dt {
    color: var(--_muted);
  }
  .fact > dd {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .empty > p,
  .decided > li {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .decided-part {
    display: grid;
    gap: var(--_8);
    margin-block-start: var(--_24);
    font-size: var(--_15);
  }
  .decided-title {
    font-size: var(--_15);
  }
  .decided {
    display: grid;
    gap: var(--_8);
  }
  .decided > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .decided .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_tone, currentColor);
  }
  .why {
    margin-block-start: var(--_24);
  }
  .why > summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    min-block-size: 44px;
    border-radius: var(--_control-radius);
    color: var(--_accent);
    font-size: var(--_15);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .why > summary::-webkit-details-marker {
    display: none;
  }
  .why > summary > .icon {
    transition: rotate var(--_duration) ease-out;
  }
  .why[open] > summary > .icon {
    rotate: 180deg;
  }
`;
