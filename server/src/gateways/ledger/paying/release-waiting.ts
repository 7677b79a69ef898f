import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import type { Doing } from '../purchase-audit.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { readPayment, savePayment } from './payment-rows.ts';

/**
 * A payment that waited for an approval that came to nothing is declined, or was cancelled: the order can be paid otherwise. A setup looks
 * at its approval by itself, and a change was never begun.
 */
export const releaseWaiting = async (
  tx: Database,
  { customer, waits }: ApprovalRecord,
  { actor, at }: Pick<Doing, 'actor' | 'at'>,
  state: 'declined' | 'cancelled',
): Promise<void> => {
  if (waits.kind !== 'payment') return;
  const payment = await readPayment(tx, customer, waits.payment);
  if (payment?.state !== 'approval') return;
  await savePayment(tx, { ...payment, state, ...(state === 'declined' && { code: 'authentication-failed' }) }, at);
  const { id, purchase } = payment;
  await writePaymentAudit(tx, { at, actor, customer, subject: 'payment', id, action: state, detail: { purchase } });
};
