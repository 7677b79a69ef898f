import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PurchaseSummary } from '../../api/contract/purchase-summary.ts';
import { formatDayOfMonth } from '../../format/date.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plainName, sayDay, sayMoney, sayName } from '../internal/say.ts';
import { moreItemsText } from './more-items-text.ts';
import { statusParts } from './status-parts.ts';

/** What the rows of a list know beside their purchase. */
export interface RowContext {
  /** The customer's day, by the server's clock. */
  readonly today: string;
  /** What stands below an opened row. */
  readonly details: (id: string) => unknown;
  readonly isOpen: (id: string) => boolean;
}

/**
 * One purchase as a row of a table, with the row of its details where it is open. There may be a thousand of them, so each has as
 * few elements as it can be read with; its button is heard by the table.
 */
export const purchaseRow = (purchase: PurchaseSummary, { today, details, isOpen }: RowContext): TemplateResult => {
  const { id, on, title, moreItems, amount, original, refunded, member } = purchase;
  const status = statusParts(purchase, today);
  const opened = isOpen(id);
  return html`<tr role="row" class="row" part="row" id="row-${id}">
      <td role="cell" class="day">${formatDayOfMonth(on, formatLocale())}</td>
      <th role="rowheader" scope="row" class="what">
        <span class="title"
          ><bdi part="row-title">${plainName(title)}</bdi> ${moreItems ? moreItemsText(moreItems) : nothing}
          ${status ? status.badge : nothing}</span
        >
        ${status?.sentence ? html`<span class="note" part="status">${status.sentence}</span>` : nothing}
        ${member
          ? html`<span class="note"
              >${msg(str`Bought by ${sayName(member.name)}`, { desc: 'Whose purchase it is. 0 is a family member.' })}</span
            >`
          : nothing}
      </th>
      <td role="cell" class="amount ${status?.unpaid ? 'none' : ''}" part="amount">
        <bdi>${amount.amount || purchase.kind !== 'free' ? sayMoney(amount) : msg('Free', { desc: 'In place of an amount of zero.' })}</bdi>
        ${original ? html`<bdi class="note">${sayMoney(original)}</bdi>` : nothing}
        ${refunded
          ? html`<span class="note"
              >${msg(str`${sayMoney(refunded)} refunded`, { desc: 'Below an amount: so much of it was refunded. 0 is an amount.' })}</span
            >`
          : nothing}
        ${status?.unpaid
          ? html`<span class="note">${msg('not charged', { desc: 'Below an amount that was not charged.' })}</span>`
          : nothing}
      </td>
      <td role="cell" class="open">
        <button
          type="button"
          aria-expanded=${opened ? 'true' : 'false'}
          aria-controls=${opened ? `details-${id}` : nothing}
          aria-label=${msg(str`Details of ${plainName(title)}, ${sayDay(on)}`, {
            desc: 'Button that opens a purchase. 0 is what was bought, 1 a date.',
          })}
        ></button>
      </td>
    </tr>
    ${opened
      ? html`<tr role="row" class="details" id="details-${id}">
          <td role="cell" colspan="4" aria-colspan="4">${details(id)}</td>
        </tr>`
      : nothing}`;
};
