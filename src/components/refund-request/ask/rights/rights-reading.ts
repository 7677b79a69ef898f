import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { listContracts } from '../../../../api/contract/declaration-operations.ts';
import { getMerchant } from '../../../../api/contract/merchant.ts';
import { getRights, type Right, type Rights } from '../../../../api/contract/rights.ts';
import { ReadController } from '../../../../controllers/read-controller.ts';
import { formatDate } from '../../../../format/date.ts';
import { formatLocale, requestedLocale } from '../../../../localization/locale.ts';
import { resourceView } from '../../../internal/resource-view.ts';
import { plainName } from '../../../internal/say.ts';
import type { RefundHost } from '../../refund-host.ts';
import { sourceLinks } from '../source-links.ts';

/** The rights of a customer in their country, in its own words. Its own country is the customer's, else that of the store. */
export class RightsReading {
  #host: RefundHost;
  #read: ReadController<Rights>;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#read = new ReadController(host, {
      topics: [],
      input: () => [host.country, requestedLocale()],
      load: async (session, signal) => {
        const country =
          host.country ??
          (await session.request(listContracts, { query: { kind: 'withdraw' } }, { signal })).country ??
          (await session.request(getMerchant, {}, { signal })).country;
        return session.request(getRights, { params: { country }, query: { locale: requestedLocale() } }, { signal });
      },
    });
  }

  render(): TemplateResult {
    return resourceView(this.#read, {
      skeleton: () => html`<p aria-hidden="true"><span class="skeleton line">&nbsp;</span></p>`,
      ready: ({ rights, locale, checkedOn }) => html`<dl class="rights-list" lang=${locale}>${rights.map((right) => this.#right(right))}</dl>
        <p class="small muted">
          ${msg(str`Last checked on ${formatDate(checkedOn, formatLocale())}.`, { desc: 'When somebody last looked at a text about the law. 0 is a date.' })}
        </p>`,
    });
  }

  #right({ name, text, sources }: Right): TemplateResult {
    return html`<div>
      <dt>${plainName(name)}</dt>
      <dd>
        <p>${plainName(text)}</p>
        ${sources.length ? html`<p class="small">${sourceLinks(this.#host, sources)}</p>` : nothing}
      </dd>
    </div>`;
  }
}
