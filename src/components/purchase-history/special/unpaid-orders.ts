import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { getPurchaseOverview } from '../../../api/contract/purchase-list-operations.ts';
import type { OperationResult } from '../../../api/contract/operation.ts';
import { alertIcon, icon } from '../../internal/icon.ts';
import { notice } from '../../internal/notice.ts';
import { plainName, sayMoney } from '../../internal/say.ts';
import type { HistoryHost } from '../history-host.ts';
import type { Overview } from '../reads.ts';
import { moreItemsText } from '../../internal/more-items-text.ts';
import { dueSentence } from './status-parts.ts';

type Unpaid = OperationResult<typeof getPurchaseOverview>['unpaid'][number];

interface UnpaidContext {
  readonly host: HistoryHost;
  readonly today: string;
  readonly toggle: (key: string) => void;
  readonly isOpen: (key: string) => boolean;
  readonly details: (id: string) => unknown;
}

/** What waits for its payment, above everything else: what, how much, by when, and the way to pay it. */
export const unpaidOrders = (orders: readonly Unpaid[], context: UnpaidContext): unknown =>
  orders.length ? html`<div class="unpaid" part="unpaid">${orders.map((order, index) => unpaidOrder(order, context, index === 0 ? 'primary' : ''))}</div>` : nothing;

const unpaidOrder = (
  order: Unpaid,
  { host, today, toggle, isOpen, details }: UnpaidContext,
  kind: 'primary' | '',
): TemplateResult => {
  const { id, title, moreItems, amount, dueOn } = order;
  const key = `unpaid-${id}`;
  const opened = isOpen(key);
  return html`<article class="card unpaid-order ${dueOn && dueOn < today ? 'critical' : 'caution'}" part="card" aria-labelledby=${key}>
    ${icon(alertIcon)}
    <div class="words">
      <p class="headline" id=${key}>
        <bdi>${plainName(title)}</bdi> ${moreItems ? moreItemsText(moreItems) : nothing}
      </p>
      <p>
        ${msg(str`${sayMoney(amount)} is not paid yet.`, { desc: 'About an unpaid order. 0 is an amount. Another sentence follows.' })}
        ${dueSentence(order, today)}
      </p>
    </div>
    <div class="actions">
      ${payButton(order, host, kind)}
      <button
        type="button"
        class="button plain"
        part="button"
        aria-expanded=${opened ? 'true' : 'false'}
        aria-describedby=${key}
        @click=${() => toggle(key)}
      >
        ${msg('Details', { desc: 'Button that opens a purchase, and the column of such buttons.' })}
      </button>
    </div>
    ${opened ? html`<div class="details">${details(id)}</div>` : nothing}
  </article>`;
};

const payButton = ({ id, amount, on, actions }: Unpaid, host: HistoryHost, kind: 'primary' | ''): unknown => {
  const action = actions.find(({ name, allowed }) => name === 'pay' && allowed);
  if (!action?.allowed) return nothing;
  const label = msg(str`Pay ${sayMoney(amount)}`, { desc: 'Button that leads to the payment of an order. 0 is an amount.' });
  const url = action.via === 'link' ? action.url : undefined;
  const follow = (event: MouseEvent): void => {
    if (url && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    host.navigate('pay', url, { purchase: id, amount, on });
  };
  return url
    ? html`<a class="button ${kind}" part="button" href=${url} aria-describedby="unpaid-${id}" @click=${follow}>${label}</a>`
    : html`<button type="button" class="button ${kind}" part="button" aria-describedby="unpaid-${id}" @click=${follow}>
        ${label}
      </button>`;
};

/** The purchases are there, but not whether one of them waits for a payment: said, so that nobody takes silence for a no. */
export const unpaidFailure = (overview: Overview): unknown =>
  overview.status === 'failed'
    ? html`<div role="status">
        ${notice(
          'neutral',
          html`<p>
            ${msg('We could not look up whether anything waits for your payment.', {
              desc: 'The list of purchases is shown, but a part of the answer failed.',
            })}
          </p>`,
          html`<button type="button" class="button" part="button" @click=${() => overview.reload()}>
            ${msg('Try again', { desc: 'Button that repeats what failed.' })}
          </button>`,
        )}
      </div>`
    : nothing;
