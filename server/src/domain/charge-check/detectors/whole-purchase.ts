import { isSameCurrency } from '../../money/money.ts';
import { isAskedOfBank } from '../../purchase/sums.ts';
import { paymentsOf } from '../working.ts';
import type { Finding } from '../finding.ts';
import { daysOf, type Fit } from '../fit.ts';
import type { Detector } from './detector.ts';

const byPurchase = (fits: readonly Fit[]): Fit[][] => {
  const groups = new Map<string, Fit[]>();
  for (const fit of fits) {
    const { id } = fit.movement.purchase.record;
    groups.set(id, [...(groups.get(id) ?? []), fit]);
  }
  return [...groups.values()];
};

/**
 * The whole of a purchase that is on no statement as one amount: it was charged in parts, or partly paid from the balance. For
 * whoever asks about what it cost.
 */
export const wholePurchase: Detector = ({ asked, fits }) =>
  asked.kind === 'credit'
    ? []
    : byPurchase(fits.filter(({ movement }) => movement.kind === 'charge')).flatMap((group): Finding[] => {
        const [first] = group;
        if (!first) return [];
        const { record } = first.movement.purchase;
        const isTotal = isSameCurrency(record.total, asked.amount) && record.total.amount === asked.amount.amount;
        const working = isTotal ? paymentsOf(record) : undefined;
        if (!working || working.length < 2) return [];
        return [
          {
            code: record.tenders.every(isAskedOfBank) ? 'split' : 'balance-used',
            working,
            movements: group.map(({ movement }) => movement),
            amountBy: 'amount-adds-up',
            ...daysOf(group),
          },
        ];
      });
