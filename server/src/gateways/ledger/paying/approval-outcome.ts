import type { Database } from '../../../database.ts';
import { takeEvent, type ApprovalEvent } from '../../../domain/payment/approval-events.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { declineOf } from '../../../domain/payment/decline.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import type { Doing } from '../purchase-audit.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { readApproval, updateApproval } from './approval-rows.ts';

/** Lets an event happen to an approval, whose row is locked: writes it, and who did what. Answers the approval after it. */
export const writeEvent = async (
  tx: Database,
  record: ApprovalRecord,
  event: ApprovalEvent,
  { actor, at }: Pick<Doing, 'actor' | 'at'>,
): Promise<ApprovalRecord> => {
  const after = takeEvent(record, event, at);
  await updateApproval(tx, after);
  const { customer, id } = record;
  await writePaymentAudit(tx, { at, actor, customer, subject: 'approval', id, action: event.kind, detail: { state: after.state, version: after.version } });
  return after;
};

/** What became of a payment that the bank had approved. */
const outcomeOf = ({ code, state, unlocks }: PaymentRecord): Extract<ApprovalEvent, { kind: 'settle' }> => {
  switch (state) {
    case 'succeeded':
      return { kind: 'settle', outcome: { state: 'done', unlocks: [...(unlocks ?? [])] } };
    case 'processing':
      return { kind: 'settle', outcome: { state: 'processing', unlocks: [] } };
    default:
      return { kind: 'settle', outcome: { state: 'declined', unlocks: [] }, ...(code && { decline: declineOf(code) }) };
  }
};

/** Says in the approval what became of its payment. */
export const settleByPayment = (tx: Database, record: ApprovalRecord, payment: PaymentRecord, by: Pick<Doing, 'actor' | 'at'>) =>
  writeEvent(tx, record, outcomeOf(payment), by);

/** The approval of a payment that was on its way learns what became of it. */
export const settleApprovalOf = async (tx: Database, payment: PaymentRecord, by: Pick<Doing, 'actor' | 'at'>): Promise<void> => {
  if (payment.approval === undefined) return;
  const record = await readApproval(tx, payment.customer, payment.approval, true);
  if (record?.outcome?.state === 'processing') await settleByPayment(tx, record, payment, by);
};
