import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Decline } from '../../../../api/contract/decline.ts';
import { notice } from '../../notice.ts';
import { declineText, remedyText } from '../decline-text.ts';
import { candidates } from './pay-candidates.ts';
import type { PayFlow } from './pay-flow.ts';

/** Why the payment was declined, and the one thing to do, as a button wherever it can be done from here. */
export const declineNotice = (decline: Decline, flow: PayFlow, follow: (url: string) => void): TemplateResult =>
  notice('critical', html`<p>${declineText(decline)}</p><p>${remedyText(decline, flow.methods.value?.today)}</p>`, remedyButton(decline, flow, follow));

const remedyButton = ({ remedy, url }: Decline, flow: PayFlow, follow: (url: string) => void): unknown => {
  const { method } = flow;
  const { items = [], canAdd } = flow.methods.value ?? {};
  const chosen = items.find(({ id }) => id === method);
  if (remedy === 'update-method' && chosen?.actions.some(({ name, allowed }) => name === 'update' && allowed)) {
    return button(msg('Enter the details again', { desc: 'Button: the details of a card.' }), () => flow.add(method));
  }
  if (url) {
    return html`<a
      class="button"
      part="button"
      href=${url}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        follow(url);
      }}
      >${remedy === 'raise-maximum'
        ? msg('Raise the maximum', { desc: 'Link to a wallet’s app.' })
        : msg('Go there', { desc: 'Link to where a declined payment is put right.' })}</a
    >`;
  }
  const hasOther = candidates(items).some(({ id }) => id !== method);
  const needsOther = remedy === 'add-method' || (!hasOther && ['use-other-method', 'contact-bank', 'change-country', 'update-method'].includes(remedy));
  return needsOther && canAdd
    ? button(msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' }), () => flow.add())
    : nothing;
};

const button = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="button" part="button" @click=${press}>${label}</button>`;
