import type { Context } from '../subscription/context.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { retentionOffer } from '../subscription/retention-offer.ts';
import { addIntervals } from '../time/period.ts';
import { nextChargeAfter } from './consequence.ts';
import { planPause } from './pause.ts';
import { isRefused, type PlannedChange, type Refusal } from './planned-change.ts';

/** Stays, on the terms of the offer that the preview of a cancellation carried. It is not made a second time. */
export const planAcceptOffer = (
  record: SubscriptionRecord,
  change: { readonly offer: string },
  context: Context,
): PlannedChange | Refusal => {
  const offer = retentionOffer(record, context);
  const { anchorDay, period, plan } = record;
  if (!offer || offer.id !== change.offer || !period || !plan.interval) return { refused: 'not-offered' };
  if (!offer.price) {
    const paused = planPause(record, offer, context);
    return isRefused(paused) ? paused : { ...paused, next: { ...paused.next, offerAnswered: true } };
  }
  const discount = { price: offer.price, periods: offer.periods };
  const next: SubscriptionRecord = { ...record, discount, offerAnswered: true };
  const regularOn = addIntervals(period.to, plan.interval, offer.periods, anchorDay);
  return {
    next,
    effectiveOn: period.to,
    consequences: [
      ...nextChargeAfter(next, context.today),
      { code: 'price-changes-on', on: regularOn, amount: plan.price },
    ],
  };
};
