import { msg, str } from '@lit/localize';
import type { Subscription } from '../../api/contract/subscription.ts';
import { clockIcon, closeIcon } from '../internal/icons.ts';
import { badge } from '../internal/notice.ts';
import { sayDay, sayMoney } from '../internal/say.ts';

/** How a subscription stands: one plain sentence, and a badge where it differs from one that simply runs. */
export interface Status {
  sentence: string;
  badge?: unknown;
}

/** The status of what `isSpecial()` leaves over: it renews, is in its trial, or ends. */
export const ordinaryStatus = (subscription: Subscription, today: string): Status =>
  subscription.renewal === 'off'
    ? { sentence: ending(subscription, today), badge: badge('neutral', closeIcon, willNotRenew()) }
    : subscription.trial
      ? { sentence: trialing(subscription, today), badge: badge('neutral', clockIcon, msg('Trial', { desc: 'Badge.' })) }
      : { sentence: renewing(subscription, today) };

const willNotRenew = (): string => msg('Will not renew', { desc: 'Badge: the subscription was cancelled.' });

const ending = ({ accessUntil, trial }: Subscription, today: string): string =>
  trial
    ? msg(str`The trial ends on ${sayDay(trial.endsOn, today)}. You will not be charged.`, {
        desc: 'Status of a subscription that was cancelled during its trial. 0 is a date.',
      })
    : msg(str`Ends on ${sayDay(accessUntil!, today)}. No further charges.`, {
        desc: 'Status of a cancelled subscription. 0 is a date.',
      });

const trialing = ({ nextCharge, plan, trial }: Subscription, today: string): string =>
  msg(str`Trial until ${sayDay(trial!.endsOn, today)}. Then ${sayMoney(nextCharge?.amount ?? plan.price)} is charged.`, {
    desc: 'Status of a subscription in its trial. 0 is a date, 1 an amount.',
  });

const renewing = ({ nextCharge }: Subscription, today: string): string =>
  msg(str`Renews on ${sayDay(nextCharge!.on, today)} for ${sayMoney(nextCharge!.amount)}`, {
    desc: 'Status of an ordinary subscription, without a full stop. 0 is a date, 1 an amount.',
  });
