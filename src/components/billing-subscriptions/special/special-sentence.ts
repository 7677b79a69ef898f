import { msg, str } from '@lit/localize';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { sayDay, sayName } from '../../internal/say.ts';
import { ordinaryStatus } from '../ordinary-status.ts';
import { healthSentence } from './health-sentence.ts';
import { neverRenewsSentence } from './never-renews-sentence.ts';

/**
 * How a subscription stands, in one plain sentence: what happens next, when, and what it costs.
 *
 * The most pressing fact speaks: that it has ended, then a payment that fails, a pause, an answer that is waited for, the end,
 * and at last the renewal. Whatever a newer server says beyond what is known here ends in the neutral sentence.
 */
export const specialSentence = (subscription: Subscription, today: string): string => {
  const { endedOn, health, renewal } = subscription;
  if (endedOn) return msg(str`Ended on ${sayDay(endedOn, today)}.`, { desc: 'Status of a subscription. 0 is a date.' });
  if (health !== 'ok' && health !== 'unknown') return healthSentence(subscription, today);
  if (renewal === 'paused') return pausedSentence(subscription, today);
  if (renewal === 'off') return endingSentence(subscription, today);
  if (renewal === 'automatic') return renewingSentence(subscription, today);
  if (renewal === 'none') return neverRenewsSentence(subscription, today);
  return accessSentence(subscription, today);
};

const pausedSentence = ({ pause }: Subscription, today: string): string =>
  pause?.until
    ? msg(str`Paused until ${sayDay(pause.until, today)}. Then it continues and is charged again.`, {
        desc: 'Status of a subscription. 0 is a date.',
      })
    : msg('Paused until you resume it. Nothing is charged meanwhile.', { desc: 'Status of a subscription.' });

const endingSentence = (subscription: Subscription, today: string): string => {
  const { access, accessUntil, commitment, nextCharge, outstanding, trial } = subscription;
  if (trial) return ordinaryStatus(subscription, today).sentence;
  if (accessUntil && access === 'none') {
    return msg(str`Your access ended on ${sayDay(accessUntil, today)}, and it will not renew.`, {
      desc: 'Status of a subscription that was cancelled while it was paused. 0 is a date.',
    });
  }
  if (!accessUntil) {
    return msg('It will not renew.', { desc: 'Status of a subscription without a known end.' });
  }
  const until = sayDay(accessUntil, today);
  if (nextCharge && !commitment) {
    return msg(str`Ends on ${until}. The next payment is on ${sayDay(nextCharge.on, today)}.`, {
      desc: 'Status of a subscription that ends after one more period. 0 and 1 are dates.',
    });
  }
  if (nextCharge) {
    return msg(str`Ends on ${until}. Until then the agreed payments continue; the next is on ${sayDay(nextCharge.on, today)}.`, {
      desc: 'Status of a cancelled subscription whose agreed term is not over. 0 and 1 are dates.',
    });
  }
  return outstanding
    ? msg(str`Ends on ${until}.`, { desc: 'Status of a subscription. 0 is a date.' })
    : ordinaryStatus(subscription, today).sentence;
};

const renewingSentence = (subscription: Subscription, today: string): string => {
  const { access, nextCharge, priceIncrease, trial, pause, kind, ownership } = subscription;
  if (ownership.kind === 'shared') return sharedSentence(ownership.ownerName);
  if (priceIncrease?.consent === 'needed') {
    return msg(str`Ends on ${sayDay(priceIncrease.effectiveOn, today)} unless you accept the new price.`, {
      desc: 'Status of a subscription whose price rise waits for consent. 0 is a date.',
    });
  }
  if (trial) return ordinaryStatus(subscription, today).sentence;
  if (pause) {
    return msg(str`Active until the pause begins on ${sayDay(pause.from, today)}.`, {
      desc: 'Status of a subscription with a scheduled pause. 0 is a date.',
    });
  }
  if (access === 'none') {
    return msg('It begins when the first payment has gone through.', { desc: 'Status of a new subscription.' });
  }
  if (kind === 'free' || nextCharge?.amount.amount === 0) {
    return msg('Free. Nothing is charged.', { desc: 'Status of a subscription that costs nothing.' });
  }
  if (!nextCharge) return msg('Renews automatically.', { desc: 'Status of a subscription; the day is not known.' });
  return ordinaryStatus(subscription, today).sentence;
};

const sharedSentence = (ownerName?: string): string =>
  ownerName
    ? msg(str`You have access for as long as ${sayName(ownerName)} subscribes.`, { desc: 'Family sharing. 0 is the person who pays.' })
    : msg('You have access for as long as the person who pays subscribes.', { desc: 'Family sharing.' });

/** All that can be said when the renewal is of a kind this version does not know. */
const accessSentence = ({ access, accessUntil }: Subscription, today: string): string => {
  if (access === 'none') return msg('You have no access just now.', { desc: 'Status of a subscription.' });
  if (access === 'limited') return msg('Your access is limited just now.', { desc: 'Status of a subscription.' });
  return accessUntil
    ? msg(str`Access until ${sayDay(accessUntil, today)}.`, { desc: 'Status of a subscription. 0 is a date.' })
    : msg('You have access.', { desc: 'Status of a subscription of which nothing more is known.' });
};
