import { css } from 'lit';

/** What was found: a card each, the first unfolded, the solved ones a quiet green strip. */
export const findingsStyles = css`
  .findings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_12);
  }
  .finding {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .finding.opened {
    border-color: color-mix(in srgb, var(--_tone, var(--_control-line)), transparent 55%);
  }
  .finding-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_12);
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_16);
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 1px);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .finding-head:hover {
    background: var(--_quiet);
  }
  .finding-head .icon {
    margin-block: calc((1.3em - 20px) / 2);
  }
  .finding-head .tone {
    color: var(--_tone, var(--_muted));
  }
  .finding-head .fold {
    color: var(--_muted);
    transition: rotate var(--_duration) ease-out;
  }
  .opened .finding-head .fold {
    rotate: 180deg;
  }
  .finding-words {
    display: grid;
    gap: var(--_4);
  }
  .finding-title {
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .finding-weight {
    color: var(--_tone, var(--_muted));
    font-weight: 400;
  }
  .finding-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_16);
    padding: 0 var(--_16) var(--_16);
  }
  .finding-body .words,
  .fix {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_8);
  }
  .fix {
    gap: var(--_12);
    justify-items: start;
  }
  .fix > :not(.button) {
    inline-size: 100%;
  }
  .bars {
    display: grid;
    gap: var(--_12);
  }
  .bars .skeleton {
    inline-size: 100%;
    block-size: 3em;
  }
  .finding.solved {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--_12);
    padding: var(--_12) var(--_16);
    border-color: transparent;
    background: var(--_positive-surface);
  }
  .finding.solved .icon {
    margin-block: calc((1.45em - 20px) / 2);
    color: var(--_positive);
  }
  @container (min-width: 30em) {
    .finding-body {
      padding-inline-start: calc(var(--_16) + 20px + var(--_12));
    }
  }
  @media (forced-colors: active) {
    .finding.solved {
      border-color: CanvasText;
    }
  }
`;
