import { css } from 'lit';

/** What stands inside the dialog: what it is about, facts, a bill, things to choose among, the two answers. */
export const changeStyles = css`
  .notice .words {
    display: grid;
    gap: var(--_4);
  }
  .subject {
    display: flex;
    align-items: start;
    gap: var(--_12);
  }
  .subject > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .subject .name {
    font-weight: 600;
  }
  .subject .plan {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_12);
    font-size: var(--_15);
  }
  .effects {
    display: grid;
    gap: var(--_12);
    text-wrap: pretty;
  }
  .effects > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_12);
  }
  .effects .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_muted);
  }
  .bill {
    display: grid;
    gap: var(--_8);
  }
  .bill > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: var(--_16);
  }
  .bill dd {
    margin-inline-start: auto;
  }
  .bill .total {
    padding-block-start: var(--_12);
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .bill > div:first-child.total {
    padding-block-start: 0;
    border: 0;
  }
  .bill .small {
    display: block;
    font-weight: 400;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: grid;
    gap: var(--_8);
  }
  legend {
    padding: 0 0 var(--_8);
    font-weight: 600;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_4) var(--_12);
    padding: var(--_12) var(--_16);
    border: 1px solid var(--_control-line);
    border-radius: var(--_control-radius);
  }
  .option:hover:has(input) {
    background: var(--_quiet);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .option > label {
    grid-column: 2;
    font-weight: 600;
    cursor: pointer;
  }
  .option > label::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .option-details {
    grid-column: 2 / -1;
    font-size: var(--_15);
  }
  .option-details > p {
    color: var(--_muted);
  }
  .option-details:empty {
    display: none;
  }
  .option-details .effects {
    gap: var(--_4);
    margin-block-start: var(--_4);
  }
  input[type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    margin-block-start: calc((1.45em - 20px) / 2);
    font: inherit;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option > input:focus-visible {
    outline: none;
  }
  .missing {
    color: var(--_critical);
    font-size: var(--_15);
  }
  .missing:empty {
    margin-block-start: calc(var(--_8) * -1);
  }
  .confirmation > [role='alert']:not(:empty) {
    margin-block-end: var(--_16);
  }
  .confirmation > [role='status']:not(:empty) {
    margin-block-start: var(--_12);
    text-align: center;
  }
  .mark {
    inline-size: 20px;
    block-size: 20px;
  }
  .skeleton.button {
    border-color: transparent;
  }
  .working {
    position: relative;
  }
  .working::after {
    position: absolute;
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    content: '';
    animation: turn 0.8s linear infinite;
  }
  .working > span {
    opacity: 0;
  }
  .button.working {
    opacity: 1;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .outdated:focus {
    outline: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .working::after {
      content: none;
    }
    .working > span {
      opacity: 0.6;
    }
  }
  @media (width < 480px) {
    .option {
      grid-template-columns: 20px minmax(0, 1fr);
    }
    .option > .amount {
      grid-column: 2;
    }
  }
`;
