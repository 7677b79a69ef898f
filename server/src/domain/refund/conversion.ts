import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { PurchaseRecord } from '../purchase/record.ts';
import { refundedOf } from '../purchase/sums.ts';

/** The price's part in the first so many minor units of the total: in proportion, since a fee may be in it beside the rate. */
const priceWithin = (original: Money, total: number, units: number): number =>
  total > 0 ? (allocate(original.amount, [units, total - units])[0] ?? 0) : 0;

/**
 * What an amount that is given back is in the currency of sale, on top of what was given back before, and the rate it was charged at:
 * money goes back at the rate at which it came, whatever the rate is today. All of it together is the price.
 */
export const originalOf = (
  { conversion, ...record }: PurchaseRecord,
  amount: Money,
): { readonly original: Money; readonly rate: string } | undefined => {
  if (!conversion) return undefined;
  const { original, rate } = conversion;
  const before = refundedOf(record).amount;
  const until = priceWithin(original, record.total.amount, before + amount.amount);
  return { original: withAmount(original, until - priceWithin(original, record.total.amount, before)), rate };
};
