import { addIntervals } from '../time/period.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { SubscriptionRecord } from './record.ts';

/** The renewal at which a new price begins: the first one on or after its day, wherever pauses have moved them. */
export const priceBeginsOn = (record: SubscriptionRecord): PlainDate | undefined => {
  const { anchorDay, pause, period, plan, priceIncrease } = record;
  if (!priceIncrease || !period || !plan.interval) return undefined;
  let on = pause?.until ?? period.to;
  while (on < priceIncrease.effectiveOn) on = addIntervals(on, plan.interval, 1, anchorDay);
  return on;
};

/** Ends where the new price would begin. Payments until then go on; a pause that has not begun is dropped. */
export const endInsteadOfPrice = (record: SubscriptionRecord): SubscriptionRecord => {
  const { pause, priceIncrease } = record;
  if (!priceIncrease) return record;
  const next: SubscriptionRecord = {
    ...record,
    priceIncrease: { ...priceIncrease, consent: 'declined' },
    pause: pause?.begun ? pause : undefined,
  };
  return { ...next, ending: { on: priceBeginsOn(next) ?? priceIncrease.effectiveOn, reason: 'price-declined' } };
};
