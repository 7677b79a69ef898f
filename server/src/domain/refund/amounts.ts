import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { subtract, withAmount } from '../money/money.ts';
import { givenBack, sharesOf } from '../purchase/given-back.ts';
import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { refundedOf, sumOf } from '../purchase/sums.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { originalOf } from './conversion.ts';
import type { RefundValue } from './policy.ts';
import { daysLeft, worthOf, type DaysLeft } from './proration.ts';
import { taxesWithin, type TaxWithin } from './taxes.ts';

/** What is given back of one item. */
export interface AmountLine {
  readonly item: string;
  readonly name: string;
  readonly amount: Money;
  readonly kind: 'full' | 'prorated' | 'partial';
  /** What was charged for it. */
  readonly of: Money;
  readonly days?: DaysLeft;
}

/** What is given back of a purchase, in the currency it was charged in. The lines add up to the amount. */
export interface RefundAmounts {
  readonly lines: readonly AmountLine[];
  readonly amount: Money;
  readonly taxes: readonly TaxWithin[];
  readonly original?: Money;
  readonly rate?: string;
}

/** How much of an item is given back: by the policy that it is under. */
export type ValueOf = RefundValue | ((item: Item) => RefundValue);

/** What was charged for an item, and what is left of it. */
interface Share {
  readonly item: Item;
  readonly of: Money;
  readonly left: Money;
}

const named = (record: PurchaseRecord, ids: readonly string[]): Share[] => {
  const shares = sharesOf(record);
  const back = givenBack(record);
  return record.items.flatMap((item, index) => {
    if (!ids.includes(item.id)) return [];
    const of = withAmount(record.total, shares[index] ?? 0);
    return [{ item, of, left: withAmount(of, Math.max(0, of.amount - (back.get(item.id)?.amount ?? 0))) }];
  });
};

const lineOf = ({ item, left, of }: Share, value: RefundValue, record: PurchaseRecord, today: PlainDate): AmountLine => {
  const line = { item: item.id, name: item.name, of };
  const whole: AmountLine = { ...line, amount: left, kind: left.amount < of.amount ? 'partial' : 'full' };
  const period = record.subscription;
  if (value === 'full' || !period) return whole;
  const worth = worthOf(of, period, today);
  // What was given back before may have been more than the days that are gone.
  return worth.amount < left.amount ? { ...line, amount: worth, kind: 'prorated', days: daysLeft(period, today) } : whole;
};

/** One item may have been given back beyond its share; then less than that is left of all the others together. */
const limit = (lines: readonly AmountLine[], most: number): AmountLine[] => {
  const wanted = lines.map(({ amount }) => amount.amount);
  if (wanted.reduce((sum, each) => sum + each, 0) <= most) return [...lines];
  const amounts = allocate(most, wanted);
  return lines.map((line, index) => ({ ...line, amount: withAmount(line.amount, amounts[index] ?? 0), kind: 'partial' }));
};

/** What of the items is left to be given back at most. */
export const refundableOf = (record: PurchaseRecord, itemIds: readonly string[]): Money => {
  const left = sumOf(record.total, named(record, itemIds).map((share) => share.left));
  return withAmount(left, Math.min(left.amount, subtract(record.total, refundedOf(record)).amount));
};

/**
 * What is given back of some items of a purchase on a day: all that was charged for them, or what the days that are left of it are
 * worth, and never more than earlier refunds have left.
 */
export const refundAmounts = (record: PurchaseRecord, itemIds: readonly string[], value: ValueOf, today: PlainDate): RefundAmounts => {
  const valueOf = typeof value === 'function' ? value : () => value;
  const all = named(record, itemIds).map((share) => lineOf(share, valueOf(share.item), record, today));
  const lines = limit(all, subtract(record.total, refundedOf(record)).amount);
  const amount = sumOf(record.total, lines.map((line) => line.amount));
  return { lines, amount, taxes: taxesWithin(record, amount), ...originalOf(record, amount) };
};
