import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { sayName } from '../../internal/say.ts';
import type { HistoryQuery } from '../history-query.ts';

/** Nothing fits: what was looked for, and the way back to everything. */
export const noMatch = ({ text }: HistoryQuery, clear: () => void): TemplateResult => html`
  <div class="empty">
    <p>
      ${text?.trim()
        ? msg(str`Nothing fits “${sayName(text.trim())}”. Try fewer words, or the amount alone.`, {
            desc: 'In place of a list. 0 is what was searched for.',
          })
        : msg('No purchase fits what was chosen.', { desc: 'In place of a list, when filters leave nothing.' })}
    </p>
    <button type="button" class="button" part="button" @click=${clear}>
      ${msg('Show all purchases', { desc: 'Button that clears search and filters.' })}
    </button>
  </div>
`;
