import type { PurchaseRecord } from './record.ts';
import { isCharged } from './status.ts';
import { refundedOf } from './sums.ts';

/** What purchases add to a month of somebody's history, or what a change of them takes from it. */
export interface MonthSums {
  readonly viewer: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly currency: string;
  readonly scale: number;
  /** All of them; and of those that were charged, how many and how much. */
  readonly purchases: number;
  readonly charged: number;
  readonly spent: number;
  readonly refunded: number;
}

/** The histories that a purchase stands in: the payer's, and the buyer's where that is another. */
export const viewersOf = ({ buyer, customer }: PurchaseRecord): string[] => [...new Set([customer, buyer])];

/** What one purchase is in its month. Who buys with another's money spends nothing. `sign` -1 takes it away again. */
export const monthSumsOf = (record: PurchaseRecord, sign: 1 | -1 = 1): MonthSums[] => {
  const { customer, on, total } = record;
  const { currency, scale } = total;
  const charged = isCharged(record);
  return viewersOf(record).map((viewer) => {
    const counts = charged && viewer === customer;
    return {
      viewer,
      month: on.slice(0, 7),
      currency,
      scale,
      purchases: sign,
      charged: counts ? sign : 0,
      spent: counts ? sign * total.amount : 0,
      refunded: counts ? sign * refundedOf(record).amount : 0,
    };
  });
};

const merge = (a: MonthSums, b: MonthSums): MonthSums => {
  if (a.scale !== b.scale) throw new RangeError(`${a.currency} has ${a.scale} digits here and ${b.scale} there.`);
  return {
    ...a,
    purchases: a.purchases + b.purchases,
    charged: a.charged + b.charged,
    spent: a.spent + b.spent,
    refunded: a.refunded + b.refunded,
  };
};

/** One for each viewer, month and currency, without those that change nothing, always in the same order. */
export const aggregateMonths = (sums: Iterable<MonthSums>): MonthSums[] => {
  const byKey = new Map<string, MonthSums>();
  for (const sum of sums) {
    const key = `${sum.viewer} ${sum.month} ${sum.currency}`;
    const before = byKey.get(key);
    byKey.set(key, before ? merge(before, sum) : sum);
  }
  return [...byKey.entries()]
    .filter(([, sum]) => sum.purchases !== 0 || sum.charged !== 0 || sum.spent !== 0 || sum.refunded !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
};
