import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import { icon } from '../../internal/icon.ts';
import { chevronIcon } from '../../internal/icons.ts';
import { declineText } from '../../internal/payment/decline-text.ts';
import { plainName, sayDay, sayMoney } from '../../internal/say.ts';

/** Every try to be paid so far, the newest first: for those who want to know it exactly. */
export const attempts = ({ attempts }: OutstandingOrder, today: string): unknown =>
  attempts.length
    ? html`<details class="attempts">
        <summary>${msg('What has been tried', { desc: 'Opens the tries to be paid for an order.' })} ${icon(chevronIcon)}</summary>
        <ol class="list">
          ${attempts.map(
            ({ on, method, amount, decline }) => html`<li>
              <p>
                <span>${sayDay(on, today)}</span> · <bdi>${plainName(method)}</bdi> ·
                <bdi class="amount">${sayMoney(amount)}</bdi>
              </p>
              ${decline ? html`<p class="muted">${declineText(decline)}</p>` : nothing}
            </li>`,
          )}
        </ol>
      </details>`
    : nothing;
