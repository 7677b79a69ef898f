import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { nextInstalment } from './commitment.ts';
import type { Item, PlanTerms, SubscriptionRecord } from './record.ts';

/** The record on the terms of a period that begins on `on`, and what that period costs. */
export interface RenewalTerms {
  readonly record: SubscriptionRecord;
  readonly amount: Money;
}

/** Spreads a new price over the parts in proportion, so that they still add up to it. */
const repriceItems = (items: readonly Item[], price: Money): Item[] => {
  const weights = items.map((item) => item.price.amount);
  const parts = allocate(price.amount, weights.every((weight) => weight === 0) ? items.map(() => 1) : weights);
  return items.map((item, index) => ({ ...item, price: withAmount(price, parts[index] ?? 0) }));
};

const reprice = (record: SubscriptionRecord, price: Money): SubscriptionRecord => ({
  ...record,
  plan: { ...record.plan, price },
  ...(record.items && { items: repriceItems(record.items, price) }),
});

const isInForce = ({ priceIncrease }: SubscriptionRecord, on: PlainDate): boolean =>
  priceIncrease !== undefined &&
  priceIncrease.effectiveOn <= on &&
  (priceIncrease.consent === 'given' || priceIncrease.consent === 'not-needed');

/** What waits for a renewal takes effect: a plan change, a price increase, the end of a term. */
const onNewTerms = (record: SubscriptionRecord, on: PlainDate): SubscriptionRecord => {
  const { pendingPlan, priceIncrease, commitment } = record;
  if (pendingPlan) return onPlan(record, pendingPlan);
  const repriced =
    priceIncrease && isInForce(record, on)
      ? { ...reprice(record, priceIncrease.to), priceIncrease: undefined }
      : record;
  return commitment && commitment.paid >= commitment.total ? { ...repriced, commitment: undefined } : repriced;
};

/** On another plan, with everything gone that belonged to the old one's price. */
export const onPlan = (record: SubscriptionRecord, plan: PlanTerms): SubscriptionRecord => ({
  ...record,
  plan: { id: plan.id, name: plan.name, price: plan.price, ...(plan.interval && { interval: plan.interval }) },
  kind: plan.price.amount === 0 ? 'free' : 'paid',
  items: undefined,
  pendingPlan: undefined,
  priceIncrease: undefined,
  listPrice: undefined,
  discount: undefined,
});

/**
 * What a renewal on a day will change and charge. Shown to the customer as the next charge and carried out by the
 * renewal itself, so that the two cannot differ.
 */
export const renewalTerms = (before: SubscriptionRecord, on: PlainDate): RenewalTerms => {
  const record = onNewTerms(before, on);
  const { commitment, credit, discount, plan } = record;
  const full = (commitment && nextInstalment(commitment)) ?? discount?.price ?? plan.price;
  const used = Math.min(credit?.amount ?? 0, full.amount);
  return {
    record: {
      ...record,
      periodPrice: full.amount === plan.price.amount ? undefined : full,
      discount: discount && discount.periods > 1 ? { ...discount, periods: discount.periods - 1 } : undefined,
      credit: credit && credit.amount > used ? withAmount(credit, credit.amount - used) : undefined,
    },
    amount: withAmount(full, full.amount - used),
  };
};
