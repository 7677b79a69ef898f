import type { ApprovalChange } from '../../../../../src/api/contract/approval-operations.ts';
import type { Database } from '../../../database.ts';
import { refusalOf } from '../../../domain/payment/approval-events.ts';
import type { ApprovalRecord, OpenedChallenge } from '../../../domain/payment/approval-record.ts';
import { declineOf } from '../../../domain/payment/decline.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import { ProblemError } from '../../../problem.ts';
import type { Ledger } from '../carry-out.ts';
import { readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';
import type { OpenChallenge } from '../payments.ts';
import type { Doing } from '../purchase-audit.ts';
import { settleByPayment, writeEvent } from './approval-outcome.ts';
import { updateApproval } from './approval-rows.ts';
import { newPayment } from './create-payment.ts';
import type { HeldApproval } from './hold-approval.ts';
import { readPayment, savePayment } from './payment-rows.ts';
import { assertNotRenewing, type DuePurchase } from './read-due.ts';
import { returnUrlFor } from './return-url.ts';
import { askProvider, takeAnswer } from './take-payment.ts';

type Beginning = Extract<ApprovalChange, { kind: 'start' | 'retry' }>;

const path = 'body.change.returnUrl';

/** A challenge of the provider as the contract has it. */
export const toChallenge = ({ expiresAt, extendable, fields, kind, url }: OpenChallenge, at: Date): OpenedChallenge => ({
  kind,
  ...(url !== undefined && { url }),
  ...(fields && { fields }),
  startedAt: at.toISOString(),
  expiresAt: expiresAt.toISOString(),
  extendable,
});

/** Why something is refused, in the contract's words. */
export const refused = (record: ApprovalRecord, reason: string): ProblemError => {
  if (reason !== 'not-now') return new ProblemError('action-not-allowed', { reason });
  return new ProblemError('action-not-allowed', { reason: record.state === 'challenged' ? 'payment-running' : 'already-decided' });
};

/** The payment that waits; one that time asked for becomes the customer's with the first challenge. */
const paymentFor = async (
  tx: Database,
  record: ApprovalRecord,
  due: DuePurchase,
  at: Date,
): Promise<{ payment: PaymentRecord; method: PaymentMethod } | undefined> => {
  const methods = await readPaymentMethods(tx, record.customer);
  if (record.waits.kind === 'payment') {
    const payment = await readPayment(tx, record.customer, record.waits.payment);
    const method = payment && methods.get(payment.method);
    return payment && method && { payment: { ...payment, key: `${payment.key}.asked` }, method };
  }
  const method = methods.get(record.method?.id ?? '');
  return method && { payment: { ...(await newPayment(tx, due, method, at)), approval: record.id }, method };
};

/**
 * Asks the bank for a challenge where it has named none: the payment is sent once more, now that its customer is there. Banks do not
 * always ask then. Answers the approval, decided where there was nothing to ask.
 */
const askForChallenge = async (
  { payments }: Ledger,
  tx: Database,
  { record, due }: HeldApproval,
  by: Doing,
): Promise<ApprovalRecord> => {
  const waiting = due && (await paymentFor(tx, record, due, by.at));
  if (!due || !waiting) throw refused(record, 'order-cancelled');
  assertNotRenewing(due, by.at);
  const { method, payment } = waiting;
  const answer = await askProvider(payments, due, payment, method);
  const waits = { kind: 'payment', payment: payment.id } as const;
  if (answer.state === 'challenge') {
    await savePayment(tx, { ...payment, state: 'approval', approval: record.id }, by.at);
    return { ...record, waits, reference: answer.reference };
  }
  if (answer.state === 'declined') {
    const failed = await writeEvent(tx, { ...record, waits }, { kind: 'refuse', decline: declineOf(answer.code) }, by);
    await takeAnswer(tx, due, payment, method, answer, by);
    return failed;
  }
  const approved = await writeEvent(tx, { ...record, waits }, { kind: 'waive' }, by);
  return settleByPayment(tx, approved, await takeAnswer(tx, due, payment, method, answer, by), by);
};

/** Begins a challenge: the first one, or another after one that came to nothing. */
export const beginChallenge = async (
  ledger: Ledger,
  tx: Database,
  held: HeldApproval,
  { display, kind, returnUrl }: Beginning,
  by: Doing,
): Promise<ApprovalRecord> => {
  const { record } = held;
  const reason = refusalOf(record, kind);
  if (reason) throw refused(record, reason);
  const back = returnUrl === undefined ? undefined : returnUrlFor(returnUrl, ledger.origins ?? [], record.id, path);

  const asked = record.reference === undefined ? await askForChallenge(ledger, tx, held, by) : record;
  const { reference } = asked;
  if (asked.state !== record.state || reference === undefined) return asked;
  const opened = await ledger.payments.openChallenge(reference, { display, ...(back !== undefined && { returnUrl: back }) });
  if (opened.kind === 'redirect' && back === undefined) {
    throw new ProblemError('invalid-request', { errors: [{ path, message: 'The bank needs a page to send the customer back to.' }] });
  }
  if (asked.waits.kind === 'payment') {
    const payment = await readPayment(tx, record.customer, asked.waits.payment);
    if (payment) await savePayment(tx, { ...payment, state: 'approval', code: undefined }, by.at);
  }
  await updateApproval(tx, asked);
  return writeEvent(tx, asked, { kind, challenge: toChallenge(opened, by.at), reference }, by);
};
