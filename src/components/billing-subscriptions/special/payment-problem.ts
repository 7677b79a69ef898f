import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { clockIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { sayMoney, sayName } from '../../internal/say.ts';
import { actionLabel } from '../action-label.ts';
import { waitingText } from '../approval-text.ts';
import { leadButton } from '../lead-button.ts';
import type { RowContext } from '../row-context.ts';
import { approveButton } from './approval-notice.ts';
import { timeLeft } from './time-left.ts';

/**
 * A payment that fails or waits: how long there is, why, how much, and the one thing to do. The countdown runs on the
 * server's clock.
 */
export const paymentProblem = (subscription: Subscription, context: RowContext, asOf: string): unknown => {
  const { approval, health, healthReason, healthUntil, outstanding } = subscription;
  if (health === 'ok' || health === 'unknown') return nothing;
  const pending = healthReason === 'payment-pending';
  if (approval?.purpose === 'payment' && !pending) {
    return notice('caution', html`<p>${waitingText(approval)}</p>`, approveButton(subscription, context), clockIcon);
  }
  const left = healthUntil && !pending ? timeLeft(asOf, healthUntil) : undefined;
  return notice(
    pending ? 'neutral' : healthReason === 'authentication-required' ? 'caution' : 'critical',
    html`${left ? html`<p class="headline">${left}</p>` : nothing}
      <p>${reason(subscription)}</p>
      ${outstanding && !pending
        ? html`<p>${msg(str`${sayMoney(outstanding)} is unpaid.`, { desc: 'What a subscription owes. 0 is an amount.' })}</p>`
        : nothing}`,
    pending ? nothing : leadButton(
          subscription,
          'update-payment',
          wayOut(subscription),
          context,
          'primary',
        ),
    pending ? clockIcon : undefined,
  );
};

/** What the button says: the one thing to do. */
const wayOut = (subscription: Subscription): string => {
  if (subscription.healthReason === 'authentication-required') {
    return msg('Approve the payment', { desc: 'Button that leads to where the bank asks for approval.' });
  }
  return subscription.healthReason === 'payment-method-missing'
    ? msg('Add a payment method', { desc: 'Button that leads to the ways to pay.' })
    : actionLabel('update-payment', subscription);
};

const reason = ({ healthReason, paymentMethod }: Subscription): string => {
  const method = paymentMethod && sayName(paymentMethod.label);
  switch (healthReason) {
    case 'card-expired':
      return method
        ? msg(str`${method} has expired. Choose another way to pay.`, { desc: '0 is a card, like "Visa ending in 4242".' })
        : msg('The card has expired. Choose another way to pay.', { desc: 'Why a payment failed.' });
    case 'card-declined':
      return method
        ? msg(str`${method} was declined. Ask your bank, or choose another way to pay.`, { desc: '0 is a card.' })
        : msg('The card was declined. Ask your bank, or choose another way to pay.', { desc: 'Why a payment failed.' });
    case 'insufficient-funds':
      return method
        ? msg(str`There was not enough money on ${method}.`, { desc: 'Why a payment failed. 0 is a card.' })
        : msg('There was not enough money on the account.', { desc: 'Why a payment failed.' });
    case 'authentication-required':
      return msg('Your bank asks you to approve the payment yourself.', { desc: 'Why a payment has not gone through.' });
    case 'amount-above-maximum':
      return msg('The price is above the highest amount you have agreed to. Raise it to go on.', {
        desc: 'Why a payment failed: the customer has set a maximum at the payment service.',
      });
    case 'payment-pending':
      return msg('Your payment is being processed. This can take a few days with some ways to pay.', {
        desc: 'A payment that is under way.',
      });
    case 'payment-method-missing':
      return msg('There is no payment method. Add one to go on.', { desc: 'Why a payment failed.' });
    default:
      return msg('The payment did not go through.', { desc: 'A payment failed for a reason that is not known.' });
  }
};
