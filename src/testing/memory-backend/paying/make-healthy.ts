import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { addPeriods } from '../../calendar.ts';
import type { World } from '../world.ts';
import type { PaidWith } from './paid-with.ts';

/** Nothing is the matter with it any more. */
const well = {
  health: 'ok',
  healthReason: undefined,
  healthUntil: undefined,
  nextRetryOn: undefined,
  outstanding: undefined,
  approval: undefined,
} as const satisfies Partial<Subscription>;

/** What was owed for a subscription is paid. Answers its next charge, if there is one. */
export const makeHealthy = (
  { store, today }: World,
  subscription: Subscription,
  order: OutstandingOrder | undefined,
  { id, label, lastFour }: PaidWith,
): Subscription['nextCharge'] => {
  if (subscription.endedOn) {
    store.change(subscription.id, { outstanding: undefined, approval: undefined });
    return undefined;
  }
  const { plan, renewal, paymentMethod = { id, label, lastFour } } = subscription;
  const on = order ? paidTo(order, subscription, today) : addPeriods(today, intervalOf(subscription));
  const nextCharge = renewal === 'automatic' ? { on, amount: plan.price } : subscription.nextCharge;
  const accessUntil = renewal === 'off' ? on : undefined;
  store.change(subscription.id, { ...well, access: 'active', accessUntil, nextCharge, paymentMethod });
  return nextCharge;
};

const intervalOf = ({ plan }: Subscription) => plan.interval ?? ({ unit: 'month', count: 1 } as const);

/** The day to which an order pays. Where access was never lost, its period has begun already: it is paid late, not from today. */
const paidTo = ({ unlocks, on }: OutstandingOrder, subscription: Subscription, today: string): string => {
  const unlock = unlocks.find((one) => one.subscription === subscription.id);
  if (unlock?.code === 'subscription-continues') return addPeriods(on, intervalOf(subscription));
  return unlock?.until ?? addPeriods(today, intervalOf(subscription));
};
