import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { plainName, sayDay, sayMoney, sayName } from '../../internal/say.ts';
import type { RowContext } from '../row-context.ts';
import { allowed } from '../row-context.ts';
import { blockedActions } from './blocked-actions.ts';
import { methodActions } from './method-actions.ts';

/** The facts of a method, each of what it pays for with its next charge, and what can be done. */
export const methodDetails = (method: PaymentMethod, context: RowContext): TemplateResult => {
  const { addedOn, maximum } = method;
  const { today } = context;
  return html`
    ${payments(method, today)}
    <dl class="facts" part="facts">
      <div>
        <dt>${msg('Added', { desc: 'Label: the day on which a payment method was added.' })}</dt>
        <dd>${sayDay(addedOn)}</dd>
      </div>
      ${maximum
        ? html`<div>
            <dt>${msg('Most in one charge', { desc: 'Label: what the agreement of a wallet allows.' })}</dt>
            <dd><bdi class="amount">${sayMoney(maximum)}</bdi></dd>
          </div>`
        : nothing}
    </dl>
    ${raising(method)} ${methodActions(method, context)} ${blockedActions(method, today)}
  `;
};

const payments = ({ paysFor }: PaymentMethod, today: string): unknown =>
  paysFor.length
    ? html`<div class="pays">
        <p class="small muted">${msg('Pays for', { id: 'method-pays-for', desc: 'Label above what a payment method pays for: subscriptions.' })}</p>
        <ul class="list">
          ${paysFor.map(
            ({ name, next, unpaid }) => html`<li>
              <bdi class="name">${plainName(name)}</bdi>
              ${next
                ? html`<span class="muted"
                    >${msg(str`${sayMoney(next.amount)} on ${sayDay(next.on, today)}`, {
                      desc: '0 is an amount, 1 a date.',
                    })}</span
                  >`
                : nothing}
              ${unpaid
                ? html`<span class="late"
                    >${msg(str`${sayMoney(unpaid)} is unpaid.`, { desc: 'What a subscription owes. 0 is an amount.' })}</span
                  >`
                : nothing}
            </li>`,
          )}
        </ul>
      </div>`
    : nothing;

/** Where a wallet names no address, its maximum is raised in its app: said how. */
const raising = (method: PaymentMethod): unknown =>
  allowed(method, 'raise-maximum')?.via === 'api'
    ? html`<p>
        ${msg(str`To raise the maximum, open the app of ${sayName(method.label)}, find the agreement with this store, and change its amount there.`, {
          desc: 'About a wallet such as Vipps. 0 is its name.',
        })}
      </p>`
    : nothing;
