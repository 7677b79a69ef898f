import { css } from 'lit';

/** The bank's page keeps its place from the moment it is asked for, so that nothing jumps when it comes. */
export const bankChallengeStyles = css`
  .challenge {
    display: grid;
    gap: var(--_16);
    justify-items: stretch;
  }
  .challenge p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  .title {
    display: flex;
    gap: var(--_8);
    line-height: 1.3;
    outline: none;
  }
  .title > .icon {
    margin-block: calc((1.3em - 20px) / 2);
    color: var(--_tone, currentColor);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_4) var(--_16);
    min-block-size: 44px;
  }
  .time > .plain {
    margin-inline-start: calc(var(--_16) * -1);
  }
  .time-left {
    display: flex;
    align-items: center;
    gap: var(--_8);
    color: var(--_tone, var(--_muted));
    font-size: var(--_15);
    font-variant-numeric: tabular-nums;
  }
  .bank {
    position: relative;
    inline-size: 100%;
    max-inline-size: 600px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    background: #fff;
  }
  .bank:focus-within {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }
  .bank-page {
    min-block-size: 480px;
  }
  .bank-page > iframe {
    display: block;
    inline-size: 100%;
    min-block-size: 480px;
    border: 0;
    color-scheme: light;
  }
  .bank-coming {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: var(--_16);
    background: var(--_quiet);
    pointer-events: none;
  }
  .cancelling {
    display: grid;
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .cancel-question {
    outline: none;
  }
  .unlocks {
    display: grid;
    gap: var(--_4);
    padding-inline-start: 1.2em;
  }
  .outcome,
  .hints {
    display: grid;
    gap: var(--_4);
  }
  .failure:not(:has(.notice)) {
    position: absolute;
  }
`;
