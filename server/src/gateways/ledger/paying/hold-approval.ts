import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { readApproval } from './approval-rows.ts';
import { lockDue, type DuePurchase } from './read-due.ts';
import { readSubscription } from '../subscription-rows.ts';

/** An approval, locked together with the order that waits for it. */
export interface HeldApproval {
  readonly record: ApprovalRecord;
  readonly due: DuePurchase | undefined;
}

/**
 * Locks an approval, and before it what waits for it: in the order in which renewals and payments lock them, so that nobody waits in a
 * ring. `undefined` for another customer's.
 */
export const holdApproval = async (
  tx: Database,
  customer: string,
  id: string,
  at: Date,
): Promise<HeldApproval | undefined> => {
  const seen = await readApproval(tx, customer, id);
  if (!seen) return undefined;
  const due = seen.purchase === undefined ? undefined : await lockDue(tx, customer, seen.purchase, at);
  if (!due && seen.subscription !== undefined) await readSubscription(tx, customer, seen.subscription, true);
  const record = await readApproval(tx, customer, id, true);
  return record && { record, due };
};
