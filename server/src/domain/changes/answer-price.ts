import type { Context } from '../subscription/context.ts';
import { endInsteadOfPrice, priceBeginsOn } from '../subscription/price-increase.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { nextPaymentOn } from '../subscription/situation.ts';
import { droppedBetween, keptPriceLost, nextChargeAfter } from './consequence.ts';
import type { PlannedChange, Refusal } from './planned-change.ts';

/** Agrees to the new price; it begins on the day that was announced. */
export const planAcceptPrice = (record: SubscriptionRecord, { today }: Context): PlannedChange | Refusal => {
  const { priceIncrease } = record;
  const on = priceBeginsOn(record);
  if (!priceIncrease || !on) return { refused: 'not-offered' };
  const next: SubscriptionRecord = { ...record, priceIncrease: { ...priceIncrease, consent: 'given' } };
  return {
    next,
    effectiveOn: on,
    consequences: [{ code: 'price-changes-on', on, amount: priceIncrease.to }, ...nextChargeAfter(next, today)],
  };
};

/** Says no to the new price: it ends on the day that price would have begun. */
export const planDeclinePrice = (record: SubscriptionRecord, { today }: Context): PlannedChange | Refusal => {
  const next: SubscriptionRecord = { ...endInsteadOfPrice(record), pendingPlan: undefined };
  if (!next.ending) return { refused: 'not-offered' };
  return {
    next,
    effectiveOn: next.ending.on,
    consequences: [
      { code: 'ends-on', on: next.ending.on },
      ...(nextPaymentOn(next) ? nextChargeAfter(next, today) : [{ code: 'no-more-charges' } as const]),
      ...droppedBetween(record, next),
      ...keptPriceLost(record),
    ],
  };
};
