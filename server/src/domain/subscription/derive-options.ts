import type { SubscriptionOptions } from '../../../../src/api/contract/subscription-change.ts';
import { addIntervals } from '../time/period.ts';
import { cancelWays } from './cancel-ways.ts';
import type { Context } from './context.ts';
import { permission } from './permissions.ts';
import { planChoices } from './plan-choices.ts';
import type { SubscriptionRecord } from './record.ts';

const pauses = (
  { anchorDay, period, plan }: SubscriptionRecord,
  { product }: Context,
): SubscriptionOptions['pauses'] => {
  const { interval } = plan;
  if (!period || !interval) return [];
  return product.policy.pauses.map((periods) => ({
    periods,
    from: period.to,
    until: addIntervals(period.to, interval, periods, anchorDay),
  }));
};

/** What the customer can choose among. Only what is allowed now: every choice here goes through. */
export const deriveOptions = (record: SubscriptionRecord, context: Context): SubscriptionOptions => {
  const may = (kind: 'cancel' | 'pause' | 'change-plan'): boolean => permission(kind, record, context).allowed;
  return {
    cancel: may('cancel') ? cancelWays(record, context.product.policy) : [],
    pauses: may('pause') ? pauses(record, context) : [],
    plans: may('change-plan') ? planChoices(record, context.product) : [],
  };
};
