import { css } from 'lit';
import { fieldStyles } from '../../internal/field.styles.ts';
import { ownWordsStyles } from '../../internal/own-words.ts';

/** What is passed on, the message with it, and the reference. */
export const handOverStyles = css`
  ${fieldStyles}
  ${ownWordsStyles}
  .passed {
    display: grid;
    gap: var(--_12);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .passed-title {
    font-weight: 600;
  }
  .passed-list {
    display: grid;
    gap: var(--_12);
  }
  .passed-list dt {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .passed-list dd {
    max-inline-size: 60ch;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .form > [role='status']:empty {
    position: absolute;
  }
  .channels {
    display: grid;
    gap: var(--_12);
  }
  .channel-list {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8) var(--_12);
  }
  .channel-list > li {
    max-inline-size: 100%;
  }
  .channel-list bdi {
    overflow-wrap: anywhere;
  }
  .reference-box {
    display: grid;
    gap: var(--_4);
    padding: var(--_16);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_positive-surface);
  }
  .reference-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_8) var(--_16);
  }
  .reference {
    font-size: var(--_28);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
    line-height: 1.2;
    user-select: all;
  }
  .next {
    display: grid;
    gap: var(--_8);
    margin-block-start: var(--_8);
    padding-inline-start: 1.2em;
  }
  .next > li {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  @media (forced-colors: active) {
    .reference-box {
      border-color: CanvasText;
    }
  }
`;
