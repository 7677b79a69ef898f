import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { notice } from '../../internal/notice.ts';
import { sayMoney } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { leadButton } from '../lead-button.ts';
import type { RowContext } from '../row-context.ts';

/** What is unpaid where no payment is failing just now; a payment problem names the amount itself. */
export const outstandingNotice = (subscription: Subscription, context: RowContext): unknown => {
  const { health, outstanding } = subscription;
  if (!outstanding || (health !== 'ok' && health !== 'unknown')) return nothing;
  return notice(
    'caution',
    html`<p>${msg(str`${sayMoney(outstanding)} is unpaid.`, { desc: 'What a subscription owes. 0 is an amount.' })}</p>`,
    leadButton(
      subscription,
      'update-payment',
      actionLabel('update-payment', subscription),
      context,
    ),
  );
};
