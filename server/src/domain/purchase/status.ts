import type { PurchaseStatus } from '../../../../src/api/contract/purchase-summary.ts';
import type { PurchaseRecord } from './record.ts';
import { refundedOf } from './sums.ts';

const ofCharges = ({ charges }: PurchaseRecord): PurchaseStatus => {
  const kept = charges.filter(({ state }) => state !== 'released');
  if (kept.length > 0 && kept.every(({ state }) => state === 'hold')) return 'hold';
  // One part on hold and another charged: money has moved, and not all of it is settled.
  return kept.every(({ state }) => state === 'posted') ? 'paid' : 'pending';
};

/**
 * How the money of a purchase stands. It follows from the facts and is never kept among them. What was given back wins over
 * how it was charged, and what was never charged wins over both.
 */
export const statusOf = (record: PurchaseRecord): PurchaseStatus => {
  if (record.cancelledOn) return 'cancelled';
  if (record.unpaid) return 'unpaid';
  const refunded = refundedOf(record).amount;
  if (refunded > 0) return refunded < record.total.amount ? 'partly-refunded' : 'refunded';
  return ofCharges(record);
};

const uncharged: readonly PurchaseStatus[] = ['cancelled', 'unpaid', 'hold'];

/** Whether money was taken for it. What costs nothing never is. */
export const isCharged = (record: PurchaseRecord): boolean =>
  record.total.amount > 0 && !uncharged.includes(statusOf(record));
