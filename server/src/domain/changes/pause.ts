import type { Context } from '../subscription/context.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { addIntervals } from '../time/period.ts';
import { nextChargeAfter } from './consequence.ts';
import type { PlannedChange, Refusal } from './planned-change.ts';

/** Pauses from the end of the paid period, for a number of periods on offer. */
export const planPause = (
  record: SubscriptionRecord,
  { periods }: { readonly periods: number },
  { product, today }: Context,
): PlannedChange | Refusal => {
  const { anchorDay, period, plan } = record;
  if (!period || !plan.interval || !product.policy.pauses.includes(periods)) return { refused: 'not-offered' };
  const until = addIntervals(period.to, plan.interval, periods, anchorDay);
  const next: SubscriptionRecord = { ...record, pause: { periods, until, begun: false } };
  return {
    next,
    effectiveOn: period.to,
    consequences: [
      { code: 'paused-from', on: period.to },
      { code: 'resumes-on', on: until },
      ...nextChargeAfter(next, today),
    ],
  };
};
