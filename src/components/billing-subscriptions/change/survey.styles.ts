import { css } from 'lit';

/** The question that need not be answered: a quiet line until somebody opens it. */
export const surveyStyles = css`
  .survey {
    font-size: var(--_15);
  }
  .survey > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_accent);
    cursor: pointer;
  }
  .survey > fieldset {
    display: grid;
    margin-block: var(--_4) var(--_12);
  }
  .survey .answer {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_12);
    padding-block: var(--_8);
    cursor: pointer;
  }
  .survey textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 5em;
    margin-block-start: var(--_4);
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
`;
