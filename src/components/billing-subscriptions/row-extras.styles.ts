import { css } from 'lit';

/** What a row shows beyond its first lines: a question about a price, progress through a term, and the details. */
export const rowExtras = css`
  .card {
    display: grid;
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_15);
  }
  .headline {
    font-weight: 600;
  }
  .card > .choices {
    max-inline-size: 32em;
  }
  .prices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8) var(--_32);
  }
  .notice .prices {
    margin-block-start: var(--_8);
  }
  dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .prices > :last-child dd {
    font-weight: 600;
  }
  .commitment {
    display: grid;
    gap: var(--_4);
    max-inline-size: 24em;
    font-size: var(--_15);
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: min(var(--_control-radius), 4px);
    overflow: hidden;
    background: var(--_quiet);
  }
  progress::-webkit-progress-bar {
    background: var(--_quiet);
  }
  progress::-webkit-progress-value {
    border-radius: min(var(--_control-radius), 4px);
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: min(var(--_control-radius), 4px);
    background: var(--_accent);
  }
  .details {
    display: grid;
    gap: var(--_16);
    padding-block: var(--_12) var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .facts,
  .blocked {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_12) var(--_24);
  }
  .blocked dt {
    color: var(--_text);
    font-size: var(--_15);
    font-weight: 600;
  }
  .blocked dd {
    color: var(--_muted);
  }
  .parts > li {
    display: flex;
    justify-content: space-between;
    gap: var(--_16);
  }
  .steps ol {
    margin-block-start: var(--_4);
    padding-inline-start: 1.4em;
  }
  .steps li + li {
    margin-block-start: var(--_4);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    progress,
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
