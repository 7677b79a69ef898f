import { css } from 'lit';

/** What stands inside the dialog: what it is about, facts, a bill, the two answers. */
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
`;
