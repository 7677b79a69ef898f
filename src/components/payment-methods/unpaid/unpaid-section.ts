import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { listOutstanding } from '../../../api/contract/outstanding.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { ResourceController } from '../../../controllers/resource-controller.ts';
import { formatList } from '../../../format/list.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { heading } from '../../internal/heading.ts';
import { notice } from '../../internal/notice.ts';
import { sayMoney } from '../../internal/say.ts';
import type { UnpaidContext } from './unpaid-context.ts';
import { unpaidOrder } from './unpaid-order.ts';

type Outstanding = ResourceController<typeof listOutstanding>;

/** So many are shown at first: below them the methods must be within reach. */
const FIRST = 3;

/**
 * What waits for its payment, above everything else. The order that is being paid stays until somebody has read what became of it. Where
 * it could not be read, that is said: silence would be taken for a no.
 */
export const unpaidSection = (outstanding: Outstanding, context: UnpaidContext): unknown => {
  const paying = context.panel?.paying;
  const items = outstanding.value?.items ?? [];
  const orders = paying && !items.some(({ purchase }) => purchase === paying.purchase) ? [paying, ...items] : items;
  // One more would take no more room than the button.
  const isShort = context.all || orders.length <= FIRST + 1;
  const shown = isShort ? orders : orders.filter((order, index) => index < FIRST || order.purchase === paying?.purchase);
  if (!orders.length) return outstanding.status === 'failed' ? failure(outstanding) : nothing;
  return html`<section class="section unpaid" part="unpaid" aria-labelledby="unpaid-title">
    ${heading(context.host.level + 1, 'unpaid-title', 'section-title', msg('Not paid yet', { desc: 'Heading of the orders that wait for a payment.' }))}
    ${items.length > 1 ? total(outstanding) : nothing}
    <ul class="list unpaid-orders">
      ${repeat(
        shown,
        ({ purchase }: OutstandingOrder) => purchase,
        (order: OutstandingOrder, index: number) => html`<li>${unpaidOrder(order, index === 0, context)}</li>`,
      )}
    </ul>
    ${shown.length < orders.length ? further(orders.length - shown.length, context) : nothing}
  </section>`;
};

const further = (count: number, { host, showAll }: UnpaidContext): TemplateResult => {
  const show = async (): Promise<void> => {
    showAll();
    await host.updateComplete;
    // The button is gone: one goes on at the first that it has brought.
    host.renderRoot.querySelectorAll<HTMLElement>('.unpaid-order')[FIRST]?.focus();
  };
  const number = formatNumber(count, formatLocale());
  return html`<button type="button" class="button" part="button" @click=${() => void show()}>
    ${plural(count, {
      one: () => msg('Show 1 more order', { id: 'unpaid-more.one', desc: 'Button that shows the unpaid orders that are less pressing.' }),
      other: () =>
        msg(str`Show ${number} more orders`, {
          id: 'unpaid-more.other',
          desc: 'Button that shows the unpaid orders that are less pressing. 0 is a number.',
        }),
    })}
  </button>`;
};

const total = ({ value }: Outstanding): TemplateResult => {
  const sums = formatList(value!.totals.map(sayMoney), formatLocale());
  return html`<p class="muted">${msg(str`${sums} in all.`, { desc: 'The sum of several unpaid orders. 0 is an amount.' })}</p>`;
};

const failure = (outstanding: Outstanding): TemplateResult => html`<div role="status">
  ${notice(
    'neutral',
    html`<p>
      ${msg('We could not look up whether anything waits for your payment.', {
        desc: 'The list of purchases is shown, but a part of the answer failed.',
      })}
    </p>`,
    html`<button type="button" class="button" part="button" @click=${() => outstanding.reload()}>
      ${msg('Try again', { desc: 'Button that repeats what failed.' })}
    </button>`,
  )}
</div>`;
