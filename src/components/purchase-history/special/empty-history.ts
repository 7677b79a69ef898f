import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { getMerchant } from '../../../api/contract/merchant.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import { sayName } from '../../internal/say.ts';
import type { HistoryHost } from '../history-host.ts';

/** A customer who has bought nothing: a sentence, and the way to the store unless the host puts something else there. */
export class EmptyHistory {
  #merchant: ResourceController<typeof getMerchant>;

  constructor(host: HistoryHost, isEmpty: () => boolean) {
    this.#merchant = new ResourceController(host, getMerchant, () => (isEmpty() ? {} : undefined));
  }

  render(): TemplateResult {
    const merchant = this.#merchant.value;
    return html`
      <div class="empty">
        <p>${msg('You have not bought anything yet.', { desc: 'In place of an empty list.' })}</p>
        <slot name="empty">
          ${merchant?.websiteUrl
            ? html`<a class="button" part="button" href=${merchant.websiteUrl}>
                ${msg(str`Go to ${sayName(merchant.name)}`, { desc: 'Link to the store. 0 is its name.' })}
              </a>`
            : nothing}
        </slot>
      </div>
    `;
  }
}
