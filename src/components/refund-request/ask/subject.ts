import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RefundOptions } from '../../../api/contract/refund-options.ts';
import { artwork } from '../../internal/artwork.ts';
import { moreItemsText } from '../../internal/more-items-text.ts';
import { plainName, sayDay, sayMoney } from '../../internal/say.ts';

/** The purchase that it is about, and the way back to the choice where there was one. */
export const subject = ({ title, items, on, today, amount, orderNumber }: RefundOptions, change?: () => void): TemplateResult => html`<div
  class="subject"
  part="subject"
>
  ${artwork(title, items[0]?.imageUrl)}
  <div class="purchase-words">
    <p class="purchase-title" id="ask-subject">
      <bdi>${plainName(title)}</bdi> ${items.length > 1 ? html`<span class="muted">${moreItemsText(items.length - 1)}</span>` : nothing}
    </p>
    <p class="small muted subject-facts">
      <span>${sayDay(on, today)}</span> <bdi class="amount">${sayMoney(amount)}</bdi> <bdi>${plainName(orderNumber)}</bdi>
    </p>
  </div>
  ${change
    ? html`<button type="button" class="link subject-change" aria-describedby="ask-subject" @click=${change}>
        ${msg('Change', { desc: 'Button that goes back to an earlier answer.' })}
      </button>`
    : nothing}
</div>`;
