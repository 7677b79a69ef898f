import { randomUUID } from 'node:crypto';
import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { insertApproval } from './approval-rows.ts';

/** What begins to wait for a bank. */
export interface NewApproval
  extends Pick<ApprovalRecord, 'customer' | 'purpose' | 'reason' | 'title' | 'amount' | 'method' | 'purchase' | 'subscription' | 'waits' | 'reference'> {
  /** Until when it can be approved at all; as long as the order waits, when missing. */
  readonly approveBy?: Date;
  readonly at: Date;
  /** Who made it wait; the customer when missing. */
  readonly actor?: 'customer' | 'time';
}

/** Lets something wait for the customer's bank, in the caller's transaction. Answers its id. */
export const openApproval = async (tx: Database, approval: NewApproval): Promise<string> => {
  const { actor = 'customer', approveBy, at, ...facts } = approval;
  const id = `apr_${randomUUID().replaceAll('-', '')}`;
  await insertApproval(tx, {
    ...facts,
    id,
    version: 1,
    state: 'required',
    requestedAt: at.toISOString(),
    ...(approveBy && { approveBy: approveBy.toISOString() }),
    tries: 0,
  });
  const { customer, purpose, reason, title } = facts;
  await writePaymentAudit(tx, { at, actor, customer, subject: 'approval', id, action: 'requested', detail: { purpose, reason, title } });
  return id;
};
