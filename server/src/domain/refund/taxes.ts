import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import { priceOf, refundedOf } from '../purchase/sums.ts';

/** A tax within what is given back, in the currency it was charged in. */
export interface TaxWithin {
  readonly name: string;
  readonly rate: string;
  readonly amount: Money;
}

/** The first of two parts of an amount. It never falls when the amount grows, so that differences of it are never negative. */
const firstOf = (amount: number, part: number, rest: number): number => (part > 0 ? (allocate(amount, [part, rest])[0] ?? 0) : 0);

/** The taxes within the first so many minor units of a purchase's total, in the order of its taxes. */
const within = (record: PurchaseRecord, units: number): number[] => {
  const weights = record.taxes.map(({ amount }) => amount.amount);
  let weight = weights.reduce((sum, each) => sum + each, 0);
  let left = firstOf(units, weight, priceOf(record).amount - weight);
  return weights.map((each) => {
    const tax = firstOf(left, each, weight - each);
    weight -= each;
    left -= tax;
    return tax;
  });
};

/**
 * The taxes within an amount that is given back, on top of what was given back before. Which of them was due on which item, a purchase
 * does not say: each is taken to lie evenly in all of it. Whatever the steps in which a purchase is given back, all of its taxes
 * are within them in the end.
 */
export const taxesWithin = (record: PurchaseRecord, amount: Money): TaxWithin[] => {
  const before = refundedOf(record).amount;
  const until = within(record, before + amount.amount);
  const already = within(record, before);
  return record.taxes
    .map(({ name, rate }, index) => ({ name, rate, amount: withAmount(amount, (until[index] ?? 0) - (already[index] ?? 0)) }))
    .filter((tax) => tax.amount.amount > 0);
};
