import type { Policy } from '../subscription/product.ts';
import type { Ending, SubscriptionRecord } from '../subscription/record.ts';

/**
 * Ended, with nothing left that waits. A payment that is missing then is dropped or stays owed, as the merchant
 * decides.
 */
export const end = (record: SubscriptionRecord, ended: Ending, policy: Policy): SubscriptionRecord => ({
  ...record,
  ended,
  debt: record.overdue && policy.debtAtEnd === 'remains' ? record.overdue.amount : undefined,
  isTrial: undefined,
  ending: undefined,
  firstPayment: undefined,
  overdue: undefined,
  pause: undefined,
  pendingPlan: undefined,
  priceIncrease: undefined,
  discount: undefined,
  credit: undefined,
});
