import { css } from 'lit';

/** Years, one of them open, with their months like the days of a wall calendar. */
export const monthStyles = css`
  .year + .year {
    border-block-start: 1px solid var(--_line);
  }
  .year > summary {
    display: flex;
    align-items: baseline;
    gap: var(--_12);
    padding-block: 10px;
    border-radius: var(--_control-radius);
    list-style: none;
    cursor: pointer;
  }
  .year > summary::-webkit-details-marker {
    display: none;
  }
  .year > summary > .icon {
    align-self: center;
    color: var(--_accent);
    transition: rotate var(--_duration) ease-out;
  }
  .year[open] > summary > .icon {
    rotate: 180deg;
  }
  .year-name {
    flex: 1;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
    gap: var(--_8);
    padding-block: var(--_4) var(--_16);
  }
  .month-button {
    position: relative;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_4);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_line);
    border-radius: var(--_control-radius);
    background: transparent;
    color: var(--_text);
    font: inherit;
    font-size: var(--_15);
    font-variant-numeric: tabular-nums;
    text-align: start;
    cursor: pointer;
  }
  .month-button:hover {
    background: var(--_quiet);
  }
`;
