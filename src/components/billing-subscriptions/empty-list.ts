import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Merchant } from '../../api/contract/merchant.ts';
import { sayName } from '../internal/say.ts';

/** A customer without subscriptions: a sentence, and the way to the store unless the host puts something else there. */
export const emptyList = (merchant: Merchant | undefined): TemplateResult => html`
  <div class="empty">
    <p>${msg('You have no subscriptions.', { desc: 'In place of an empty list.' })}</p>
    <slot name="empty">
      ${merchant?.websiteUrl
        ? html`<a class="button" part="button" href=${merchant.websiteUrl}>
            ${msg(str`Go to ${sayName(merchant.name)}`, { desc: 'Link to the store. 0 is its name.' })}
          </a>`
        : nothing}
    </slot>
  </div>
`;
