import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { pricePerPeriod } from '../../../localization/period-text.ts';
import { plainName, sayDay, sayMoney } from '../../internal/say.ts';
import type { RowContext } from '../row-context.ts';

/** What is agreed: plan, price, parts, next payment and how, since when. */
export const facts = (subscription: Subscription, { today }: RowContext): TemplateResult => {
  const { plan, nextCharge, paymentMethod, startedOn, items, product, ownership } = subscription;
  return html`<dl class="facts" part="facts">
    ${plan.name === product.name ? nothing : fact(msg('Plan', { desc: 'Label.' }), html`<bdi>${plainName(plan.name)}</bdi>`)}
    ${ownership.kind === 'shared'
      ? nothing
      : fact(msg('Price', { desc: 'Label.' }), price(subscription))}
    ${items?.length ? fact(msg('Includes', { desc: 'Label of the parts of a subscription.' }), parts(items)) : nothing}
    ${nextCharge
      ? fact(
          msg('Next payment', { desc: 'Label.' }),
          msg(str`${sayMoney(nextCharge.amount)} on ${sayDay(nextCharge.on, today)}`, { desc: '0 is an amount, 1 a date.' }),
        )
      : nothing}
    ${paymentMethod ? fact(msg('Paid with', { desc: 'Label of the payment method.' }), html`<bdi>${plainName(paymentMethod.label)}</bdi>`) : nothing}
    ${fact(msg('Started', { desc: 'Label of the day a subscription began.' }), sayDay(startedOn, today))}
  </dl>`;
};

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const price = ({ plan }: Subscription): string =>
  plan.price.amount
    ? pricePerPeriod(plan.price, plan.interval)
    : msg('Free', { desc: 'In place of a price.' });

const parts = (items: NonNullable<Subscription['items']>): TemplateResult => html`
  <ul class="list parts">
    ${items.map(
      ({ name, quantity, price }) => html`<li>
        <span><bdi>${plainName(name)}</bdi>${quantity > 1 ? html` <span class="muted">× ${formatNumber(quantity, formatLocale())}</span>` : nothing}</span>
        <bdi class="amount">${sayMoney(price)}</bdi>
      </li>`,
    )}
  </ul>
`;
