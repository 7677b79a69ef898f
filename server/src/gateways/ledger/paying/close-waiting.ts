import type { Database } from '../../../database.ts';
import { takeEvent } from '../../../domain/payment/approval-events.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import type { Doing } from '../purchase-audit.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { columns, toApproval, updateApproval, type ApprovalRow } from './approval-rows.ts';

/** Gives up approvals for which nothing waits any more, and the payments that waited for them. */
export const cancelApprovals = async (
  tx: Database,
  approvals: readonly ApprovalRecord[],
  { actor, at }: Doing,
): Promise<void> => {
  for (const record of approvals) {
    const cancelled = takeEvent(record, { kind: 'cancel' }, at);
    await updateApproval(tx, cancelled);
    const { customer, id, waits } = record;
    if (waits.kind === 'payment') {
      await tx.query(`UPDATE payment SET state = 'cancelled' WHERE id = $1 AND state = 'approval'`, [waits.payment]);
    }
    await writePaymentAudit(tx, { at, actor, customer, subject: 'approval', id, action: 'cancelled' });
  }
};

/** The approvals of some orders that are not decided for good, locked. */
export const lockOpen = async (tx: Database, purchases: readonly string[]): Promise<ApprovalRecord[]> => {
  const rows = await tx.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a WHERE a.purchase = ANY($1) AND a.state NOT IN ('succeeded', 'cancelled')
     ORDER BY a.id FOR UPDATE`,
    [purchases],
  );
  return rows.map(toApproval);
};

/** Orders that no longer wait for a payment: nothing that was to pay them waits for a bank any more. */
export const closeWaiting = async (tx: Database, purchases: readonly string[], by: Doing): Promise<void> => {
  if (purchases.length > 0) await cancelApprovals(tx, await lockOpen(tx, purchases), by);
};
