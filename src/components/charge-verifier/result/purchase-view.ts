import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation } from '../../../api/contract/charge-check.ts';
import type { NavigateContext } from '../../internal/events.ts';
import { plainName, sayDay, sayMoney, sayName } from '../../internal/say.ts';
import { blockedRefund } from './blocked-refund.ts';
import { addressAbout, way, type Way } from './links.ts';
import type { ResultContext } from './result-context.ts';

type ExplainedPurchase = Explanation['purchases'][number];

/** The purchases behind a charge, each with what can be done about it. Of private ones the sum has told all there is. */
export const purchaseList = (explanation: Explanation, context: ResultContext): unknown => {
  const told = explanation.purchases.filter(({ id, title }) => id ?? title);
  return told.length > 0
    ? html`<ul class="list purchases">
        ${told.map((purchase) => purchaseView(purchase, explanation, context))}
      </ul>`
    : nothing;
};

const purchaseView = (purchase: ExplainedPurchase, explanation: Explanation, context: ResultContext): TemplateResult => {
  const key = `purchase-${context.check.explanations.indexOf(explanation)}-${explanation.purchases.indexOf(purchase)}`;
  const ways = waysOf(purchase, context);
  const refund = purchase.actions.find((action) => action.name === 'refund');
  const blocked = refund && !refund.allowed ? blockedRefund(refund, context.check.today) : undefined;
  // Many framed buttons would shout down the answer.
  const kind = explanation.purchases.length > 1 ? 'plain' : '';
  return html`<li class="purchase" part="purchase">
    <p class="name" id=${key}>
      ${purchase.title
        ? html`<bdi>${plainName(purchase.title)}</bdi>`
        : msg('A purchase', { desc: 'Line of a sum: a purchase that has no name here.' })}
    </p>
    ${facts(purchase, explanation, context.check.today)}
    ${blocked ? html`<p class="small muted">${blocked}</p>` : nothing}
    ${ways.length > 0
      ? html`<div class="actions ${kind}">${ways.map((one) => way(context, { ...one, kind, describedBy: key }))}</div>`
      : nothing}
  </li>`;
};

/** What the sum has not said of it already. */
const facts = (purchase: ExplainedPurchase, explanation: Explanation, today: string): unknown => {
  const { on, amount, orderNumber, member } = purchase;
  const number = orderNumber && sayName(orderNumber);
  const shown = [
    ...(isInSum(purchase, explanation) ? [] : [sayDay(on, today), html`<bdi class="amount">${sayMoney(amount)}</bdi>`]),
    ...(number ? [msg(str`Order ${number}`, { desc: '0 is an order number.' })] : []),
    ...(member?.name
      ? [msg(str`Bought by ${sayName(member.name)}`, { desc: 'Whose purchase it is. 0 is a family member.' })]
      : []),
  ];
  return shown.length > 0 ? html`<ul class="list facts small muted">${shown.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}</ul>` : nothing;
};

const isInSum = ({ title, on, amount }: ExplainedPurchase, { working, purchases }: Explanation): boolean =>
  working.some((term) => term.label === title && term.on === on && term.amount.amount === amount.amount) &&
  (purchases.length === 1 || purchases.filter((one) => one.title === title).length === 1);

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
      const label = msg('Ask for a refund', { desc: 'Button.' });
      ways.push({ purpose: 'refund', label, url: url ?? addressAbout(merchant?.refundUrl, context), context });
    }
    if (action.name === 'manage-subscription') {
      const label = msg('Manage the subscription', { desc: 'Link from a purchase that paid for a subscription.' });
      ways.push({ purpose: 'manage-subscription', label, url, context: { ...context, subscription } });
    }
  }
  return ways;
};
