import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { isFiltered, type HistoryQuery } from '../history-query.ts';
import { beginningText, resultText } from './result-text.ts';

/** How many purchases the search and the filters leave, and with which month the list begins. */
export const narrowingLine = (
  query: HistoryQuery,
  found: Parameters<typeof resultText>[1] | undefined,
  toNewest: () => void,
): unknown => html`
  ${isFiltered(query) && found?.items.length
    ? html`<p class="found muted" part="count">${resultText({ ...query, startOn: undefined }, found)}</p>`
    : nothing}
  ${query.startOn
    ? html`<div class="position">
        <p tabindex="-1">${beginningText(query.startOn)}</p>
        <button type="button" class="link" @click=${toNewest}>
          ${msg('Back to the newest', { desc: 'Button that begins the list with the newest purchase again.' })}
        </button>
      </div>`
    : nothing}
`;
