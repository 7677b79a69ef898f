import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import { chevronIcon, icon } from '../internal/icon.ts';
import { plainName } from '../internal/say.ts';
import { allowed, type RowContext } from './row-context.ts';

/** The act that mends a method that needs it, and the button that shows everything else. */
export const rowActions = (method: PaymentMethod, context: RowContext, isOpen: boolean, toggle: () => void): TemplateResult =>
  html`<div class="actions">
    ${mendButton(method, context)}
    <button
      type="button"
      class="button plain more"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="details-${method.id}"
      aria-label=${msg(str`More about ${plainName(method.label)}`, {
        desc: 'Name of the button "More". 0 is a product. Must begin with the same word as the button.',
      })}
      @click=${toggle}
    >
      ${msg('More', { desc: 'Button that opens details and further actions.' })} ${icon(chevronIcon)}
    </button>
  </div>`;

const mendButton = (method: PaymentMethod, { update, follow }: RowContext): unknown => {
  const { status, decline } = method;
  const raising = allowed(method, 'raise-maximum');
  if (raising?.via === 'link') {
    const { url } = raising;
    return html`<a
      class="button"
      part="button"
      href=${url}
      aria-describedby="title-${method.id}"
      @click=${(event: MouseEvent) => follow(event, 'raise-maximum', url)}
      >${msg('Raise the maximum', { desc: 'Link to a wallet’s app.' })}</a
    >`;
  }
  const mends = status === 'expired' || status === 'expiring' || (status === 'failing' && decline?.remedy === 'update-method');
  return mends && allowed(method, 'update')
    ? html`<button type="button" class="button" part="button" aria-describedby="title-${method.id}" @click=${() => update(method)}>
        ${msg('Update card', { desc: 'Button: the details of a card are asked for again.' })}
      </button>`
    : nothing;
};
