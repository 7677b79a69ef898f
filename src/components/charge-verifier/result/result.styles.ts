import { css } from 'lit';

/** An answer: the strip of what was asked, one bordered card, quieter parts below it. */
export const resultStyles = css`
  .result {
    display: grid;
    gap: var(--_16);
  }
  .result > *,
  .answer > * {
    min-inline-size: 0;
  }
  .understood {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_4) var(--_16);
    padding: var(--_12) var(--_16);
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_quiet);
    font-size: var(--_15);
  }
  .understood > div {
    flex: 1 1 14em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .understood .facts {
    font-weight: 600;
  }
  .understood > .button {
    margin-inline: calc(var(--_16) * -1);
  }
  .understood .line {
    margin-block-start: var(--_4);
  }
  .facts > li {
    display: inline;
  }
  .facts .link {
    white-space: nowrap;
  }
  .facts > li + li::before {
    content: ' · ';
  }
  .answer {
    display: grid;
    gap: var(--_16);
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .answer-head {
    display: grid;
    justify-items: start;
    gap: var(--_8);
  }
  .answer-title {
    font-size: var(--_20);
    line-height: 1.3;
    outline: none;
  }
  .other-title {
    line-height: 1.3;
  }
  .answer .words {
    display: grid;
    gap: var(--_8);
  }
  .until {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_8);
    font-weight: 600;
  }
  .until .icon {
    margin-block-start: calc((1.45em - 20px) / 2);
    color: var(--_muted);
  }
  .sum {
    display: grid;
    gap: var(--_8);
  }
  .terms {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_15);
  }
  .terms th,
  .terms td {
    padding: var(--_4) 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .terms th {
    overflow-wrap: anywhere;
  }
  .terms th > .small {
    white-space: nowrap;
  }
  .terms td {
    padding-inline-start: var(--_16);
    text-align: end;
  }
  .terms tfoot > tr > * {
    padding-block-start: var(--_8);
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .purchases {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .purchase {
    display: grid;
    gap: var(--_4);
    padding-block: var(--_12);
  }
  .purchase + .purchase {
    border-block-start: 1px solid var(--_line);
  }
  .purchase:last-child {
    padding-block-end: 0;
  }
  .purchase .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .purchase .actions {
    margin-block-start: var(--_8);
  }
  .purchase .actions.plain {
    gap: 0;
    margin-block-start: 0;
    margin-inline: calc(var(--_16) * -1 - 1px);
  }
  .reasons > ul {
    display: grid;
    gap: var(--_4);
    padding-inline-start: 1.2em;
    font-size: var(--_15);
  }
  .answers,
  .missing,
  .bank,
  .copied {
    display: grid;
    gap: var(--_12);
  }
  .more > .answers,
  .more > .steps {
    margin-block-start: var(--_8);
  }
  .missing {
    padding: var(--_16);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .steps {
    display: grid;
    gap: var(--_16);
    padding-inline-start: 1.6em;
  }
  .steps > li::marker {
    color: var(--_muted);
    font-weight: 600;
  }
  .steps > li > :not(p) {
    margin-block-start: var(--_8);
  }
  .steps p {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }
  @container (min-width: 30em) {
    .answer,
    .missing {
      padding: var(--_24);
    }
    .answer-head {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
    }
  }
`;
