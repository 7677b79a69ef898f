import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PurchaseSummary } from '../../api/contract/purchase-summary.ts';
import { formatDayOfMonth } from '../../format/date.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plainName, sayDay, sayMoney } from '../internal/say.ts';

/** What is said of a purchase beside its name, day and price. */
export interface RowExtras {
  /** After the name: how many more things, and a badge. */
  after?: unknown;
  /** Below the name: how it stands, and whose it is. */
  notes?: unknown;
  /** Below the amount. */
  amountNotes?: unknown;
  /** In place of the amount. */
  price?: string;
  /** Whether the amount is no money that the customer has paid. */
  notCharged?: boolean;
}

/** What the rows of a list know beside their purchase. */
export interface RowContext {
  readonly extras: (purchase: PurchaseSummary) => RowExtras | undefined;
  /** What stands below an opened row. */
  readonly details: (id: string) => unknown;
  readonly isOpen: (id: string) => boolean;
}

/** Whether a purchase is more than a thing that was paid for; the words for it are fetched by those who need them. */
export const isSpecial = ({ status, kind, moreItems, original, refunded, member }: PurchaseSummary): boolean =>
  status !== 'paid' || kind === 'free' || Boolean(moreItems ?? original ?? refunded ?? member);

/**
 * One purchase as a row of a table, with the row of its details where it is open. There may be a thousand of them, so each has as
 * few elements as it can be read with; its button is heard by the table.
 */
export const purchaseRow = (purchase: PurchaseSummary, { extras, details, isOpen }: RowContext): TemplateResult => {
  const { id, on, title, amount } = purchase;
  const name = plainName(title);
  const date = sayDay(on);
  const opened = isOpen(id);
  const { after, notes, amountNotes, price, notCharged } = extras(purchase) ?? {};
  const beside = after || notes ? [after ?? nothing, notes ?? nothing] : nothing;
  // Text as a property and no white space between the cells: a third fewer nodes, in a list of a thousand rows.
  return html`<tr role="row" class="row" part="row" id=${`row-${id}`}
      ><td role="cell" class="day" .textContent=${formatDayOfMonth(on, formatLocale())}></td
      ><th role="rowheader" scope="row" class="what"><bdi part="row-title" .textContent=${name}></bdi>${beside}</th
      ><td role="cell" class=${notCharged ? 'amount none' : 'amount'} part="amount"
        ><bdi .textContent=${price ?? sayMoney(amount)}></bdi>${amountNotes ?? nothing}</td
      ><td role="cell" class="open"><button
        type="button"
        aria-expanded=${opened ? 'true' : 'false'}
        aria-controls=${opened ? `details-${id}` : nothing}
        aria-label=${msg(str`Details of ${name}, ${date}`, {
          desc: 'Button that opens a purchase. 0 is what was bought, 1 a date.',
        })}
      ></button></td
    ></tr>${opened
      ? html`<tr role="row" class="details" id="details-${id}">
          <td role="cell" colspan="4" aria-colspan="4">${details(id)}</td>
        </tr>`
      : nothing}`;
};
