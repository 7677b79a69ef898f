import type { PurchaseRecord } from './record.ts';

/** An amount without a sign, in minor units. */
export interface Findable {
  readonly amount: number;
  readonly currency: string;
  readonly scale: number;
}

/**
 * Every amount by which a purchase may be found, each once: its total, the price before conversion, each tender, charge, item
 * and refund.
 */
export const amountsOf = ({ charges, conversion, items, refunds, tenders, total }: PurchaseRecord): Findable[] => {
  const all = [
    total,
    ...(conversion ? [conversion.original] : []),
    ...[...tenders, ...charges, ...items, ...refunds].map(({ amount }) => amount),
  ].map(({ amount, currency, scale }): Findable => ({ amount: Math.abs(amount), currency, scale }));
  return [...new Map(all.map((found) => [`${found.amount} ${found.currency}`, found])).values()];
};
