import { css } from 'lit';

/** A question with its answers, steps to try, and what one says of them. */
export const questionsStyles = css`
  .above {
    display: block;
    margin-block-end: var(--_4);
    font-weight: 400;
    line-height: 1.45;
  }
  .choice.answer {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: var(--_12) var(--_16);
  }
  .choice.answer .choice-title {
    font-weight: 400;
  }
  .answers {
    gap: var(--_8);
  }
  .choice[aria-pressed] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice[aria-pressed] .on {
    color: var(--_accent);
  }
  .choice.answer[aria-pressed] .choice-title {
    font-weight: 600;
  }
  .skeleton.answer-line {
    block-size: 3.2em;
  }
  .steps {
    display: grid;
    gap: var(--_12);
    counter-reset: step;
    list-style: none;
  }
  .steps > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_12);
    counter-increment: step;
  }
  .steps > li::before {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_quiet);
    font-size: var(--_13);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    content: counter(step);
  }
  .steps p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .helped {
    display: grid;
    gap: var(--_12);
    padding-block-start: var(--_16);
    border-block-start: 1px solid var(--_line);
  }
  .helped-question {
    font-weight: 600;
  }
`;
