import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { alertIcon, infoIcon } from '../../internal/icon.ts';
import { clockIcon, closeIcon, pauseIcon } from '../../internal/icons.ts';
import { badge } from '../../internal/notice.ts';

/** A word for what differs from the ordinary. A subscription that simply runs has none. */
export const specialBadge = (subscription: Subscription): TemplateResult | typeof nothing => {
  const { access, approval, endedOn, health, healthReason, priceIncrease, renewal, trial } = subscription;
  if (healthReason === 'payment-pending') {
    return badge('neutral', clockIcon, msg('Waiting for payment', { desc: 'Badge: the payment is being processed.' }));
  }
  if (approval || (health === 'action-required' && healthReason === 'authentication-required')) {
    return badge('caution', alertIcon, msg('Needs your approval', { desc: 'Badge: the payment must be approved.' }));
  }
  if (health !== 'ok' && health !== 'unknown') {
    return badge('critical', alertIcon, msg('Payment problem', { desc: 'Badge: the payment failed.' }));
  }
  if (endedOn) return nothing;
  if (renewal === 'paused') return badge('neutral', pauseIcon, msg('Paused', { desc: 'Badge on a subscription.' }));
  if (renewal === 'off') {
    return badge('neutral', closeIcon, msg('Will not renew', { desc: 'Badge: the subscription was cancelled.' }));
  }
  if (priceIncrease?.consent === 'needed') {
    return badge('caution', alertIcon, msg('Needs your answer', { desc: 'Badge: consent to a new price is needed.' }));
  }
  if (trial) return badge('neutral', clockIcon, msg('Trial', { desc: 'Badge.' }));
  if (access === 'limited') return badge('neutral', infoIcon, msg('Limited access', { desc: 'Badge on a subscription.' }));
  return nothing;
};
