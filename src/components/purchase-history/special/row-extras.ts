import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { PurchaseSummary } from '../../../api/contract/purchase-summary.ts';
import { sayMoney, sayName } from '../../internal/say.ts';
import type { RowExtras } from '../purchase-row.ts';
import { moreItemsText } from '../../internal/more-items-text.ts';
import { statusParts } from './status-parts.ts';

/** What is to be said of a purchase that is more than one thing, paid. */
export const rowExtras = (purchase: PurchaseSummary, today: string): RowExtras => {
  const { kind, amount, moreItems, original, refunded, member } = purchase;
  const status = statusParts(purchase, today);
  return {
    after: html`${moreItems ? ` ${moreItemsText(moreItems)}` : nothing} ${status?.badge ?? nothing}`,
    notes: html`${status?.sentence ? html`<span class="note" part="status">${status.sentence}</span>` : nothing}${member
      ? note(msg(str`Bought by ${sayName(member.name)}`, { desc: 'Whose purchase it is. 0 is a family member.' }))
      : nothing}`,
    price: kind === 'free' && !amount.amount ? msg('Free', { desc: 'In place of a price.' }) : undefined,
    notCharged: status?.notCharged,
    amountNotes: html`${original ? html`<span class="note"><bdi>${sayMoney(original)}</bdi></span>` : nothing}${refunded
      ? note(msg(str`${sayMoney(refunded)} refunded`, { desc: 'Below an amount: so much of it was refunded. 0 is an amount.' }))
      : nothing}${status?.notCharged
      ? note(msg('not charged', { desc: 'Below an amount that was not charged.' }))
      : nothing}`,
  };
};

const note = (text: string) => html`<span class="note">${text}</span>`;
