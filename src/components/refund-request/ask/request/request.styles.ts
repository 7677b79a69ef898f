import { css } from 'lit';
import { evidenceStyles } from '../../evidence/evidence.styles.ts';
import { ownWordsStyles } from '../../../internal/own-words.ts';

/** The things, the reasons, the sums, and where the money goes. */
export const requestStyles = css`
  ${evidenceStyles}
  ${ownWordsStyles}
  .item-list {
    display: grid;
    inline-size: 100%;
  }
  .item {
    position: relative;
    display: grid;
    grid-template-columns: 20px 44px minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--_12);
    padding: var(--_12) 0;
  }
  .item > .artwork:first-child {
    grid-column: 2;
  }
  .item > input[type] {
    margin-block-start: 12px;
  }
  .item > .item-words {
    align-self: center;
  }
  .item > .amount,
  .item > [id] > .amount {
    display: block;
    margin-block-start: calc(22px - 0.725em);
  }
  .item + .item {
    border-block-start: 1px solid var(--_line);
  }
  .item-words {
    display: grid;
    justify-items: start;
    gap: var(--_4);
    min-inline-size: 0;
  }
  .item-title {
    overflow-wrap: anywhere;
  }
  label.item-title {
    cursor: pointer;
  }
  label.item-title::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  .reasons > .option-cards {
    inline-size: 100%;
  }
  .reasons > legend {
    margin-block-end: var(--_4);
    padding: 0;
  }
  .reasons .option {
    padding: var(--_8) var(--_12);
  }
  .reasons .option > label {
    font-weight: 400;
  }
  .form > div[role='status']:not(:has(*)) {
    position: absolute;
  }
  .child-words .words {
    display: grid;
    justify-items: start;
    gap: var(--_8);
  }
  .sums {
    display: grid;
    gap: var(--_8);
  }
  .sums > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_16);
  }
  .sums dt {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sum-note {
    display: block;
    text-wrap: pretty;
  }
  .sums > * + .total {
    border-block-start: 1px solid var(--_line);
  }
  .sums > .total {
    padding-block-start: var(--_8);
    font-weight: 600;
  }
  .sums > .total .amount {
    font-size: var(--_28);
    line-height: 1.2;
  }
  .sums > .within {
    color: var(--_muted);
    font-size: var(--_13);
  }
  .places-title {
    margin-block-end: var(--_8);
    padding: 0;
    font-size: var(--_15);
    font-weight: 600;
  }
  .parts {
    display: grid;
    gap: var(--_8);
  }
  .money-part {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: var(--_12);
    font-size: var(--_15);
  }
  .money-part > .icon,
  .facts .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_muted);
  }
  .facts {
    display: grid;
    gap: var(--_12);
    text-wrap: pretty;
  }
  .facts > li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: var(--_12);
    max-inline-size: 62ch;
  }
  .answers > [role='alert']:has(.notice) {
    margin-block-end: var(--_16);
  }
  .outdated:focus {
    outline: none;
  }
  @container (max-width: 26em) {
    .item {
      grid-template-columns: 20px minmax(0, 1fr);
      gap: var(--_4) var(--_12);
    }
    .item > .artwork {
      display: none;
    }
    .item > .item-words {
      grid-column: 2;
    }
    .item > .amount,
    .item > div:has(> .amount),
    .money-part > .amount {
      grid-column: 2;
    }
    .item > .amount,
    .item > [id] > .amount {
      margin-block-start: 0;
    }
    .money-part {
      grid-template-columns: 20px minmax(0, 1fr);
      gap: 0 var(--_8);
    }
    .item > input[type] {
      margin-block-start: calc((1.45em - 20px) / 2);
    }
  }
`;
