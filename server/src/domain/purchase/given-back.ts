import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { withAmount } from '../money/money.ts';
import type { PurchaseRecord } from './record.ts';
import { isGivenBack } from './sums.ts';

/** Splits by weight, and evenly where nothing weighs anything. */
const split = (amount: number, weights: readonly number[]): number[] =>
  allocate(amount, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));

/** What each item is of the total, in minor units of the currency it was charged in: they add up to it. */
export const sharesOf = ({ items, total }: PurchaseRecord): number[] =>
  split(
    total.amount,
    items.map(({ amount }) => Math.max(0, amount.amount)),
  );

/**
 * What was given back of each item, in the currency it was charged in. A refund that names no items is spread over what was left
 * of them, in proportion; the parts always add up to the refunds.
 */
export const givenBack = (record: PurchaseRecord): ReadonlyMap<string, Money> => {
  const { items, refunds, total } = record;
  const shares = sharesOf(record);
  const back = items.map(() => 0);
  for (const { amount, items: named } of refunds.filter(isGivenBack)) {
    const left = items.map(({ id }, index) =>
      named && !named.includes(id) ? undefined : Math.max(0, (shares[index] ?? 0) - (back[index] ?? 0)),
    );
    const meant = left.flatMap((value, index) => (value === undefined ? [] : [{ index, value }]));
    const parts = split(amount.amount, meant.map(({ value }) => value));
    for (const [place, { index }] of meant.entries()) back[index] = (back[index] ?? 0) + (parts[place] ?? 0);
  }
  return new Map(items.map(({ id }, index) => [id, withAmount(total, back[index] ?? 0)]));
};
