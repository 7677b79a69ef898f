import { isSameCurrency } from '../money/money.ts';
import type { KnownPurchase } from './books.ts';
import { mayBePaidBy, movementsOf, type Movement } from './movement.ts';
import { daysApart } from './posting.ts';
import type { Asked } from './question.ts';

/** A movement that may be what was asked about, by its day and its card. */
export interface Fit {
  readonly movement: Movement;
  /** Between the statement's day and the nearest known one; missing where no day was given. */
  readonly days?: number;
}

const byKey = (a: Fit, b: Fit): number => (a.movement.key < b.movement.key ? -1 : a.movement.key > b.movement.key ? 1 : 0);

/** The movements of these purchases that may be it, in an order of their own: the order they came in is forgotten. */
export const fitsOf = (asked: Asked, purchases: readonly KnownPurchase[]): Fit[] =>
  purchases
    .filter(({ record }) => asked.lastFour === undefined || mayBePaidBy(record, asked.lastFour))
    .flatMap(movementsOf)
    .flatMap((movement): Fit[] => {
      if (asked.on === undefined) return [{ movement }];
      const days = daysApart(movement, asked.on);
      return days === undefined ? [] : [{ movement, days }];
    })
    .sort(byKey);

export const isAmount = ({ amount }: Asked, { movement }: Fit): boolean =>
  isSameCurrency(movement.amount, amount) && movement.amount.amount === amount.amount;

/** The farthest of several: together they are no surer than that. */
export const daysOf = (fits: readonly Fit[]): { days?: number } => {
  const known = fits.flatMap(({ days }) => (days === undefined ? [] : [days]));
  return known.length > 0 ? { days: Math.max(...known) } : {};
};
