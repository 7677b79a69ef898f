import { css } from 'lit';

/** A small chart: time runs with the writing, one tone for what was spent and a paler one, with an outline, for what came back. */
export const spendingStyles = css`
  .spending {
    display: grid;
    gap: var(--_24);
    font-size: var(--_15);
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_8) var(--_16);
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_12);
  }
  .looked-at {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_12);
    /* Two lines where two are needed now and then, so that the table below stays where it is. */
    min-block-size: 2.9em;
  }
  .looked-at strong {
    font-weight: 600;
  }
  .years > p::first-letter,
  tbody th::first-letter,
  .looked-at strong::first-letter {
    text-transform: uppercase;
  }
  .chart {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_24);
  }
  .top {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    color: var(--_muted);
    font-size: var(--_13);
  }
  .bars {
    inline-size: 100%;
    block-size: 9em;
    border-block: 1px solid var(--_line);
  }
  .bars:dir(rtl) {
    scale: -1 1;
  }
  .kept {
    fill: var(--_control-line);
  }
  .kept.chosen {
    fill: var(--_accent);
  }
  .refunded {
    fill: var(--_positive-surface);
    stroke: var(--_positive);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }
  .months {
    position: absolute;
    inset-block: var(--_24) 0;
    inset-inline: 0;
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
  }
  .chart::after {
    block-size: 28px;
    content: '';
  }
  .month {
    display: flex;
    align-items: end;
    justify-content: center;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    /* Forced colours make it visible. */
    border: 1px solid transparent;
    border-radius: min(var(--_control-radius), 4px);
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: var(--_13);
    line-height: 28px;
    cursor: pointer;
  }
  .month > .short {
    display: none;
  }
  .month[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
  }
  .month:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: var(--_8);
    color: var(--_muted);
    font-size: var(--_13);
  }
  .key > svg {
    inline-size: 12px;
    block-size: 12px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_4) var(--_16);
  }
  .skeleton.chart {
    display: block;
    block-size: 12em;
  }
  @container (min-width: 34em) {
    .month > .short {
      display: inline;
    }
    .month > .letter {
      display: none;
    }
    .looked-at {
      min-block-size: 1.45em;
    }
  }
  @media (forced-colors: active) {
    .kept {
      fill: CanvasText;
    }
    .kept.chosen {
      fill: Highlight;
    }
    .refunded {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bars {
      forced-color-adjust: none;
    }
  }
`;
