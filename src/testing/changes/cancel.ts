import type { Subscription } from '../../api/contract/subscription.ts';
import type { Consequence } from '../../api/contract/subscription-change.ts';
import { addDays } from '../calendar.ts';
import type { ChangeRule, Outcome } from './outcome.ts';
import { paidUntil } from './outcome.ts';
import { offerFor } from './accept-offer.ts';

/** Days for which a customer's data is kept after the end. */
const DATA_KEPT = 30;

/** A term that was agreed on is kept; without access there is nothing to wait for, but for the end of a pause. */
export const waysToCancel = ({ access, commitment, pause }: Subscription): ('period-end' | 'now')[] => {
  if (commitment) return ['period-end'];
  return access === 'none' && !pause?.until ? ['now'] : ['period-end', 'now'];
};

/** Ends it when what is paid is used up, or at once. */
export const cancel: ChangeRule<'cancel'> = (subscription, { when }, { today }) => {
  if (!waysToCancel(subscription).includes(when)) {
    return { refused: subscription.commitment ? 'committed' : 'not-offered' };
  }
  return when === 'now' ? endNow(subscription, today) : endLater(subscription, today);
};

const endNow = (subscription: Subscription, today: string): Outcome => {
  const { access, outstanding, trial, kind } = subscription;
  const consequences: Consequence[] = [
    access === 'none' ? { code: 'ends-on', on: today } : { code: 'access-ends-now' },
    ...noMoreCharges(subscription),
  ];
  const debt = access === 'none' ? 'debt-dropped' : 'debt-remains';
  if (outstanding) consequences.push({ code: debt, amount: outstanding });
  else if (access !== 'none' && kind === 'paid' && !trial) consequences.push({ code: 'no-refund' });
  return {
    effectiveOn: today,
    consequences: [...consequences, ...whatIsLost(subscription, today)],
    facts: {
      pendingPlan: undefined,
      pause: undefined,
      access: 'none',
      accessUntil: today,
      renewal: 'off',
      health: 'ok',
      healthReason: undefined,
      healthUntil: undefined,
      nextRetryOn: undefined,
      nextCharge: undefined,
      outstanding: access === 'none' ? undefined : outstanding,
      endedOn: today,
      endReason: trial ? 'trial-ended' : 'cancelled',
    },
  };
};

const endLater = (subscription: Subscription, today: string): Outcome => {
  const { access, commitment, outstanding, nextCharge, pause, renewal } = subscription;
  const end = commitment?.endsOn ?? paidUntil(subscription, today);
  const consequences: Consequence[] = [{ code: access === 'none' ? 'ends-on' : 'access-until', on: end }];
  if (commitment) consequences.push({ code: 'commitment-owed', amount: commitment.remaining, on: end });
  else consequences.push(...noMoreCharges(subscription));
  if (outstanding) consequences.push({ code: 'debt-remains', amount: outstanding });
  return {
    effectiveOn: end,
    consequences: [...consequences, ...whatIsLost(subscription, end)],
    offer: offerFor(subscription),
    facts: {
      renewal: 'off',
      accessUntil: access === 'none' ? subscription.accessUntil : end,
      nextCharge: commitment ? nextCharge : undefined,
      pendingPlan: undefined,
      // A pause that runs is let run out.
      pause: renewal === 'paused' ? pause : undefined,
    },
  };
};

const noMoreCharges = ({ kind, trial }: Subscription): Consequence[] => {
  if (kind === 'free') return [];
  return [trial ? { code: 'not-charged-after-trial', on: trial.endsOn } : { code: 'no-more-charges' }];
};

const whatIsLost = ({ pause, pendingPlan, listPrice, plan, renewal }: Subscription, end: string): Consequence[] => [
  ...(pause && renewal !== 'paused' ? [{ code: 'pause-dropped' } as const] : []),
  ...(pendingPlan ? [{ code: 'plan-change-dropped', name: pendingPlan.plan.name } as const] : []),
  ...(listPrice ? [{ code: 'kept-price-lost', amount: listPrice } as const] : []),
  ...(plan.id.includes('family') ? [{ code: 'family-loses-access', on: end } as const] : []),
  ...(plan.id.includes('storage') ? [{ code: 'data-deleted-on', on: addDays(end, DATA_KEPT) } as const] : []),
];
