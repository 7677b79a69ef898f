import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../../../format/money.ts';
import { formatLocale } from '../../../../localization/locale.ts';
import { plural } from '../../../../localization/plural.ts';

/** The button that shows the others of those that are under way. */
export const moreRequests = (count: number, show: () => void): TemplateResult => {
  const number = formatNumber(count, formatLocale());
  return html`<div class="actions">
    <button type="button" class="button" part="button" @click=${show}>
      ${plural(count, {
        one: () => msg('Show 1 more request', { id: 'requests-more.one', desc: 'Button that shows requests for money back that are older.' }),
        other: () =>
          msg(str`Show ${number} more requests`, { id: 'requests-more.other', desc: 'Button that shows requests for money back that are older. 0 is a number.' }),
      })}
    </button>
  </div>`;
};
