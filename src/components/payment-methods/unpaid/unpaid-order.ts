import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { heading } from '../../internal/heading.ts';
import { icon } from '../../internal/icon.ts';
import { checkIcon } from '../../internal/icons.ts';
import { declineText, remedyText, retryText } from '../../internal/payment/decline-text.ts';
import { unlockText } from '../../internal/payment/unlock-text.ts';
import { plainName, sayDay, sayMoney } from '../../internal/say.ts';
import { attempts } from './attempts.ts';
import { payActions } from './pay-actions.ts';
import type { UnpaidContext } from './unpaid-context.ts';

/** One order: what, how much, why it is not paid, by when, what paying unlocks, and the one thing to do. Paid in place. */
export const unpaidOrder = (order: OutstandingOrder, leads: boolean, context: UnpaidContext): TemplateResult => {
  const { purchase, title, amount } = order;
  const { host, panel, today } = context;
  const isPaying = panel?.paying?.purchase === purchase;
  const key = `unpaid-${purchase}`;
  return html`<article class="card unpaid-order ${isPaying ? '' : tone(order, today)}" part="card" tabindex="-1" aria-labelledby=${key}>
    <div class="unpaid-head">
      ${heading(host.level + 2, key, 'row-title', html`<bdi>${plainName(title)}</bdi>`)}
      <p><bdi class="amount" part="amount">${sayMoney(amount)}</bdi></p>
    </div>
    ${isPaying ? nothing : html`${why(order, today)} ${unlocks(order)} ${payActions(order, leads, context)}`}
    ${isPaying ? panel.renderPaying(order) : attempts(order, today)}
  </article>`;
};

/** Nothing is pressing where nothing can be done. */
const tone = ({ actions, decline, dueOn }: OutstandingOrder, today: string): string => {
  if (!actions.some(({ allowed }) => allowed)) return '';
  return decline || (dueOn !== undefined && dueOn < today) ? 'critical' : 'caution';
};

const why = ({ decline, dueOn }: OutstandingOrder, today: string): unknown =>
  decline || dueOn
    ? html`<div class="words">
        ${decline ? html`<p>${declineText(decline)} ${remedyText(decline, today)} ${retryText(decline, today)}</p>` : nothing}
        ${dueOn ? html`<p class=${dueOn < today ? 'late' : ''}>${dueText(dueOn, today)}</p>` : nothing}
      </div>`
    : nothing;

const dueText = (dueOn: string, today: string): string => {
  const day = sayDay(dueOn, today);
  if (dueOn === today) return msg('Today is the last day to pay.', { desc: 'About an unpaid order.' });
  return dueOn < today
    ? msg(str`It was to be paid by ${day}.`, { desc: 'About an unpaid order. 0 is a date.' })
    : msg(str`Pay by ${day}.`, { desc: 'About an unpaid order. 0 is a date.' });
};

const unlocks = ({ unlocks }: OutstandingOrder): unknown => {
  const facts = unlocks.map((unlock) => unlockText(unlock, formatLocale())).filter(Boolean);
  return facts.length
    ? html`<div class="unlocks">
        <p class="small muted">${msg('Once it is paid:', { desc: 'Above what paying an order leads to.' })}</p>
        <ul class="list">
          ${facts.map((fact) => html`<li>${icon(checkIcon)}<span>${fact}</span></li>`)}
        </ul>
      </div>`
    : nothing;
};
