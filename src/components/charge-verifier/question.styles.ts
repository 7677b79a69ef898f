import { css } from 'lit';
import { fieldStyles } from '../internal/field.styles.ts';

/** The two ways to ask as a switch, and what can be unfolded. */
export const questionStyles = css`
  ${fieldStyles}
  .ways > legend {
    margin-block-end: var(--_8);
    padding: 0;
  }
  .way {
    position: relative;
    display: grid;
  }
  .way > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .way > span {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding: var(--_8) var(--_12);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
    font-size: var(--_15);
    line-height: 1.25;
    text-align: center;
  }
  .way > :checked + span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .way > :focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .more > summary {
    display: flex;
    align-items: center;
    gap: var(--_8);
    inline-size: fit-content;
    min-block-size: 44px;
    color: var(--_accent);
    font-size: var(--_15);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary .icon {
    transition: rotate var(--_duration) ease-out;
  }
  .more[open] > summary .icon {
    rotate: 180deg;
  }
  .more > .fields {
    margin-block-start: var(--_8);
  }
  @media (forced-colors: active) {
    .way > :checked + span {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
