import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { sayDay } from '../../internal/say.ts';

/**
 * What a payment problem means for access. The reason, the countdown and the way out stand in the strip below it, so this
 * says only what is true now.
 */
export const healthSentence = (subscription: Subscription, today: string): string => {
  const { access, accessUntil, health, healthReason, nextRetryOn, renewal } = subscription;
  if (healthReason === 'payment-pending') return pendingSentence(access === 'none');
  if (renewal === 'off' && access !== 'none' && accessUntil) {
    return msg(str`Ends on ${sayDay(accessUntil, today)}. A payment is still missing.`, {
      desc: 'Status of a cancelled subscription with an unpaid charge. 0 is a date.',
    });
  }
  if (healthReason === 'authentication-required' && access === 'none') {
    return msg('It begins when you have approved the payment.', { desc: 'Status of a new subscription.' });
  }
  if (access === 'none' && nextRetryOn) {
    return msg(str`You have no access until the payment goes through. We will try again on ${sayDay(nextRetryOn, today)}.`, {
      desc: 'Status of a subscription whose payment failed. 0 is a date.',
    });
  }
  if (health === 'on-hold' || access === 'none') {
    return msg('On hold: you have no access until the payment goes through.', { desc: 'Status of a subscription.' });
  }
  if (nextRetryOn) {
    return msg(str`You still have access. We will try the payment again on ${sayDay(nextRetryOn, today)}.`, {
      desc: 'Status of a subscription whose payment failed. 0 is a date.',
    });
  }
  return access === 'limited'
    ? msg('Your access is limited until the payment goes through.', { desc: 'Status of a subscription.' })
    : msg('You still have access, but a payment is missing.', { desc: 'Status of a subscription whose payment failed.' });
};

const pendingSentence = (isFirst: boolean): string =>
  isFirst
    ? msg('It begins when the first payment has gone through.', { desc: 'Status of a new subscription.' })
    : msg('The payment is on its way. You need not do anything.', { desc: 'Status of a subscription.' });
