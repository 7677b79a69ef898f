import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PurchaseSummary } from '../../../api/contract/purchase-summary.ts';
import { artwork } from '../../internal/artwork.ts';
import { clockIcon } from '../../internal/icons.ts';
import { moreItemsText } from '../../internal/more-items-text.ts';
import { badge } from '../../internal/notice.ts';
import { plainName, sayDay, sayMoney, sayName } from '../../internal/say.ts';

/** A purchase to choose: what, when and how much, and whether something has been asked for it already. */
export const purchaseRow = (
  purchase: PurchaseSummary,
  { today, isAsked, choose }: { today: string; isAsked: boolean; choose: () => void },
): TemplateResult => {
  const { id, title, imageUrl, moreItems, on, amount, member, refunded } = purchase;
  return html`<li>
    <button type="button" class="purchase" part="choice" id="purchase-${id}" @click=${choose}>
      ${artwork(title, imageUrl)}
      <span class="purchase-words">
        <span class="purchase-title"><bdi>${plainName(title)}</bdi> ${moreItems ? html`<span class="muted">${moreItemsText(moreItems)}</span>` : nothing}</span>
        <span class="small muted">${sayDay(on, today)}</span>
        ${member ? html`<span class="small muted">${boughtBy(member.name)}</span>` : nothing}
        ${refunded ? html`<span class="small muted">${refundedText(sayMoney(refunded))}</span>` : nothing}
      </span>
      <bdi class="amount">${sayMoney(amount)}</bdi>
      ${isAsked
        ? html`<span class="purchase-badge">${badge('neutral', clockIcon, msg('Request under way', { desc: 'Badge of a purchase for which money has been asked back.' }))}</span>`
        : nothing}
    </button>
  </li>`;
};

const boughtBy = (name: string): string => msg(str`Bought by ${sayName(name)}`, { desc: 'Whose purchase it is. 0 is a family member.' });

const refundedText = (amount: string): string =>
  msg(str`${amount} of it has been refunded`, { desc: 'Below a purchase or one of its things. 0 is an amount.' });
