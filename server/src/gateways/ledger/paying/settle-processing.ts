import type { Database } from '../../../database.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import type { PaymentProvider } from '../payments.ts';
import { settleApprovalOf } from './approval-outcome.ts';
import { readMethod } from './payer-method.ts';
import { readPayment, savePayment } from './payment-rows.ts';
import { lockDue } from './read-due.ts';
import { takeAnswer } from './take-payment.ts';

/**
 * Settles a payment that was on its way, once the provider knows what has become of it. `undefined` while it does not: then it is asked
 * again later.
 */
export const settleProcessing = async (
  payments: PaymentProvider,
  tx: Database,
  { customer, id, purchase, reference }: PaymentRecord,
  at: Date,
): Promise<PaymentRecord | undefined> => {
  const due = await lockDue(tx, customer, purchase, at);
  const payment = await readPayment(tx, customer, id);
  if (!due || payment?.state !== 'processing' || reference === undefined) return payment;
  // A renewal of the subscription is under way: what it finds when it comes back must be what it left.
  if (due.subscription?.stored.claimedBy !== undefined) return undefined;
  const answer = await payments.paymentState(reference);
  const method = await readMethod(tx, customer, payment.method);
  // Asked for more than an answer, the bank has not decided either.
  if (answer.state === 'processing' || answer.state === 'challenge' || !method) {
    await savePayment(tx, payment, at);
    return undefined;
  }
  const by = { actor: 'time', action: 'payment-settled', at } as const;
  const settled = await takeAnswer(tx, due, payment, method, answer, by);
  await settleApprovalOf(tx, settled, by);
  return settled;
};
