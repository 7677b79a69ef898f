import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import type { NavigateContext } from '../../internal/events.ts';
import { plainName, sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { blockedRefund } from './blocked-refund.ts';
import { addressAbout, way, type Way } from './links.ts';
import type { ResultContext } from './result-context.ts';

type ExplainedPurchase = Explanation['purchases'][number];

/** The purchases behind a charge, each with what can be done about it. Of private ones nothing stands there but day and amount. */
export const purchaseList = (explanation: Explanation, context: ResultContext): unknown => {
  const { purchases } = explanation;
  return purchases.length > 0
    ? html`<ul class="list purchases">
        ${purchases.map((purchase, place) => purchaseView(purchase, `${explanation.code}-${explanation.score}-${place}`, context))}
      </ul>`
    : nothing;
};

const purchaseView = (purchase: ExplainedPurchase, key: string, context: ResultContext): TemplateResult => {
  const { title, on, amount, orderNumber, member } = purchase;
  const day = sayDay(on, context.check.today);
  const number = orderNumber && sayName(orderNumber);
  const name = member?.name && sayName(member.name);
  const ways = waysOf(purchase, context);
  const refund = purchase.actions.find((action) => action.name === 'refund');
  const blocked = refund && !refund.allowed ? blockedRefund(refund, context.check.today) : undefined;
  return html`<li class="purchase" part="purchase">
    <p class="name" id="purchase-${key}">
      ${title
        ? html`<bdi>${plainName(title)}</bdi>`
        : msg('A purchase of which nothing more is told here', { desc: 'In place of the name of a private purchase.' })}
    </p>
    <ul class="list facts small muted">
      <li>${day}</li>
      <li><bdi class="amount">${sayMoney(amount)}</bdi></li>
      ${number ? html`<li>${msg(str`Order ${number}`, { desc: '0 is an order number.' })}</li>` : nothing}
      ${name ? html`<li>${msg(str`Bought by ${name}`, { desc: '0 is the name of a family member.' })}</li>` : nothing}
    </ul>
    ${blocked ? html`<p class="small muted">${blocked}</p>` : nothing}
    ${ways.length > 0
      ? html`<div class="actions">${ways.map((one) => way(context, { ...one, describedBy: `purchase-${key}` }))}</div>`
      : nothing}
  </li>`;
};

/** Into the history, to a refund, to the subscription: what the back end allows, with what it is about. */
const waysOf = ({ id, on, amount, subscription, actions }: ExplainedPurchase, { merchant }: ResultContext): Way[] => {
  if (!id) return [];
  const context: NavigateContext = { purchase: id, amount, on };
  const ways: Way[] = [
    {
      purpose: 'open-purchase',
      label: msg('Open in purchase history', { desc: 'Link from an explained charge to its purchase.' }),
      url: addressAbout(merchant?.purchaseHistoryUrl, { purchase: id }),
      context,
    },
  ];
  for (const action of actions) {
    if (!action.allowed) continue;
    const url = action.via === 'link' ? action.url : undefined;
    if (action.name === 'refund') {
      const label = msg('Ask for a refund', { desc: 'Link from a purchase.' });
      ways.push({ purpose: 'refund', label, url: url ?? addressAbout(merchant?.refundUrl, context), context });
    }
    if (action.name === 'manage-subscription') {
      const label = msg('Manage the subscription', { desc: 'Link from a purchase that paid for a subscription.' });
      ways.push({ purpose: 'manage-subscription', label, url, context: { ...context, subscription } });
    }
  }
  return ways;
};
