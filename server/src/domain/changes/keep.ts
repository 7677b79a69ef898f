import type { Context } from '../subscription/context.ts';
import { priceBeginsOn } from '../subscription/price-increase.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { nextChargeAfter } from './consequence.ts';
import type { PlannedChange } from './planned-change.ts';

/**
 * Takes back a cancellation that has not happened yet. Where the end came of a new price, or the time to answer it
 * has run out meanwhile, staying means paying that price.
 */
export const planKeep = (record: SubscriptionRecord, { today }: Context): PlannedChange => {
  const { priceIncrease } = record;
  const isUnanswered = priceIncrease?.consent === 'needed' && (priceIncrease.respondBy ?? today) < today;
  const accepted = priceIncrease && (priceIncrease.consent === 'declined' || isUnanswered);
  const next: SubscriptionRecord = {
    ...record,
    ending: undefined,
    priceIncrease: accepted ? { ...priceIncrease, consent: 'given' } : priceIncrease,
  };
  const on = priceBeginsOn(next);
  return {
    next,
    effectiveOn: today,
    consequences: [
      ...(accepted && on ? [{ code: 'price-changes-on', on, amount: priceIncrease.to } as const] : []),
      ...nextChargeAfter(next, today),
    ],
  };
};
