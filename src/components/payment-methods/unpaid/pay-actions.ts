import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import { refusalText } from '../../internal/payment/pay-order/refusal-text.ts';
import { sayMoney } from '../../internal/say.ts';
import type { UnpaidContext } from './unpaid-context.ts';

type Action = OutstandingOrder['actions'][number];
type Allowed = Extract<Action, { allowed: true }>;

/** The one thing to do about an order; where nothing can be done, why not. */
export const payActions = (order: OutstandingOrder, leads: boolean, { host, open }: UnpaidContext): unknown => {
  const { actions, purchase, amount, on, approval } = order;
  const allowed = (name: Action['name']) => actions.find((action): action is Allowed => action.allowed && action.name === name);
  const approve = approval ? allowed('approve') : undefined;
  const action = approve ?? allowed('pay');
  const describedBy = `unpaid-${purchase}`;
  const pay = (): void => open({ kind: 'pay', order });
  if (!action) {
    const blocked = actions.find((found) => !found.allowed);
    if (!blocked || blocked.allowed) return nothing;
    // With a method the order can be paid at once, in the same place.
    return blocked.code === 'method-missing'
      ? button(msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' }), leads, describedBy, pay)
      : html`<p class="small muted">${refusalText(blocked.code)}</p>`;
  }
  const label = approve
    ? msg('Approve with your bank', { desc: 'Button that begins what a bank asks.' })
    : msg(str`Pay ${sayMoney(amount)}`, { desc: 'Button that leads to the payment of an order. 0 is an amount.' });
  if (action.via === 'api') return button(label, leads, describedBy, pay);
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    host.navigate(approve ? 'approve-payment' : 'pay', action.url, { purchase, amount, on });
  };
  return html`<div class="actions">
    <a class="button ${leads ? 'primary' : ''}" part="button" href=${action.url} aria-describedby=${describedBy} @click=${follow}
      >${label}</a
    >
  </div>`;
};

const button = (label: string, leads: boolean, describedBy: string, press: () => void): TemplateResult =>
  html`<div class="actions">
    <button
      type="button"
      class="button ${leads ? 'primary' : ''} opens-payment"
      part="button"
      aria-describedby=${describedBy}
      @click=${press}
    >
      ${label}
    </button>
  </div>`;
