import type { PurchaseBlockedCode } from '../../../../src/api/contract/purchase-summary.ts';
import { addDays, later, type PlainDate } from '../time/plain-date.ts';
import type { PurchaseContext } from './context.ts';
import { givenBack, sharesOf } from './given-back.ts';
import type { PurchaseRecord } from './record.ts';
import { statusOf } from './status.ts';

/** Days in which money can be asked back, where a purchase has no day of its own for it. */
export const refundWindowDays = 14;

/** Why something cannot be done, and until when where that is known. */
export interface Blocked {
  readonly code: PurchaseBlockedCode;
  readonly until?: PlainDate;
}

/** The last day on which money can be asked back. The days are counted from the last charge, which may come long after the order. */
export const refundableUntil = ({ charges, on, refundableUntil: agreed }: PurchaseRecord): PlainDate =>
  agreed ?? addDays(charges.map((charge) => charge.on).reduce(later, on), refundWindowDays);

/** The day by which no charge is on its way any more. */
const settledOn = ({ charges }: PurchaseRecord): PlainDate | undefined => {
  const days = charges.flatMap(({ state, until }) => (state === 'pending' || state === 'hold' ? [until] : []));
  // One without a day, and nobody can say.
  return days.includes(undefined) ? undefined : days.sort().at(-1);
};

/** Whether everything that was not given back is used up. */
const isConsumed = (record: PurchaseRecord): boolean => {
  const back = givenBack(record);
  const shares = sharesOf(record);
  return record.items
    .filter(({ id }, index) => (back.get(id)?.amount ?? 0) < (shares[index] ?? 0))
    .every(({ consumed }) => consumed === true);
};

/** Why money cannot be asked back; undefined when it can. What can never be comes before what only time forbids. */
export const refundBlocked = (record: PurchaseRecord, { today, viewer }: PurchaseContext): Blocked | undefined => {
  const status = statusOf(record);
  if (status === 'cancelled') return { code: 'order-cancelled' };
  if (status === 'unpaid') return { code: 'not-paid' };
  if (record.total.amount === 0) return { code: 'nothing-paid' };
  if (status === 'refunded') return { code: 'already-refunded' };
  if (status === 'hold') return { code: 'not-paid' };
  if (viewer !== record.customer) return { code: 'owner-only' };
  if (record.charges.some(({ state }) => state === 'pending' || state === 'hold')) {
    const until = settledOn(record);
    return { code: 'payment-pending', ...(until && { until }) };
  }
  if (isConsumed(record)) return { code: 'consumed' };
  return today > refundableUntil(record) ? { code: 'window-closed' } : undefined;
};
