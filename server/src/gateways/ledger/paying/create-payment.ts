import type { Database } from '../../../database.ts';
import { isWaiting } from '../../../domain/payment/approval-events.ts';
import type { ApprovalReason } from '../../../domain/payment/approval-record.ts';
import { derivePayment } from '../../../domain/payment/derive-payment.ts';
import { isOnItsWay } from '../../../domain/payment/paying-for.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import { deriveSummary } from '../../../domain/purchase/derive-summary.ts';
import { ProblemError } from '../../../problem.ts';
import type { PaymentAnswered, PaymentOrder } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';
import type { PaymentAnswer } from '../payments.ts';
import type { Doing } from '../purchase-audit.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { cancelApprovals, lockOpen } from './close-waiting.ts';
import { openApproval } from './open-approval.ts';
import { paymentIdOf, readPaymentsOf, readProcessing, savePayment } from './payment-rows.ts';
import { assertNotRenewing, lockDue, type DuePurchase } from './read-due.ts';
import { checkReturnUrl } from './return-url.ts';
import { settleProcessing } from './settle-processing.ts';
import { askProvider, takeAnswer } from './take-payment.ts';

const refused = (reason: string): ProblemError => new ProblemError('action-not-allowed', { reason });

const notUnpaid = (due: DuePurchase | undefined): ProblemError =>
  refused(due?.purchase.cancelledOn ? 'order-cancelled' : 'already-paid');

/** How many tries for this debt this is: those that time has made count too. */
const attemptOf = ({ paying, subscription }: DuePurchase, tries: number): number => {
  const overdue = paying === 'renewal' ? subscription?.stored.record.overdue : undefined;
  return (overdue?.attempts ?? tries) + 1;
};

/**
 * A payment that is about to be asked for. Its key counts the tries for the order and nothing else: should the transaction fail after
 * the provider has said yes, the customer's next try asks for the same payment and not for a second one.
 */
export const newPayment = async (
  tx: Database,
  due: DuePurchase,
  method: PaymentMethod,
  at: Date,
): Promise<PaymentRecord> => {
  const { customer, id, total } = due.purchase;
  const tries = (await readPaymentsOf(tx, customer, [id])).length;
  const key = `${id}.${tries + 1}`;
  return {
    id: paymentIdOf(key),
    customer,
    purchase: id,
    method: method.id,
    state: 'processing',
    at: at.toISOString(),
    key,
    title: deriveSummary(due.purchase).title,
    amount: total,
    label: method.label,
    attempt: attemptOf(due, tries),
  };
};

/** The payment waits for the customer's bank. `reference` is missing where the bank has named no challenge yet. */
const waitForBank = async (
  tx: Database,
  { paying, purchase }: DuePurchase,
  payment: PaymentRecord,
  asked: { readonly reference?: string; readonly reason: ApprovalReason },
  at: Date,
): Promise<PaymentRecord> => {
  const { amount, customer, id, label, method, title } = payment;
  const isFirst = paying === 'first-payment';
  const approval = await openApproval(tx, {
    customer,
    purpose: isFirst ? 'first-payment' : 'payment',
    reason: isFirst ? 'first-of-series' : asked.reason,
    title,
    amount,
    method: { id: method, label },
    purchase: purchase.id,
    ...(purchase.subscription && { subscription: purchase.subscription.id }),
    waits: { kind: 'payment', payment: id },
    ...(asked.reference !== undefined && { reference: asked.reference }),
    at,
  });
  const waiting: PaymentRecord = { ...payment, state: 'approval', approval };
  await savePayment(tx, waiting, at);
  await writePaymentAudit(tx, { at, actor: 'customer', customer, subject: 'payment', id, action: 'approval', detail: { purchase: purchase.id } });
  return waiting;
};

/** What the bank has to be asked for, if it has. A soft decline is no decline: the bank only wants to hear from its customer. */
const challengeOf = (answer: PaymentAnswer): { readonly reference?: string; readonly reason: ApprovalReason } | undefined => {
  if (answer.state === 'challenge') return { reference: answer.reference, reason: answer.reason };
  if (answer.state === 'declined' && answer.code === 'authentication-required') return { reason: 'exemption-refused' };
  return undefined;
};

const pay = async (
  { payments }: Ledger,
  tx: Database,
  due: DuePurchase,
  method: PaymentMethod,
  by: Doing,
): Promise<PaymentRecord> => {
  const payment = await newPayment(tx, due, method, by.at);
  const answer = await askProvider(payments, due, payment, method);
  const challenge = challengeOf(answer);
  if (challenge) return waitForBank(tx, due, payment, challenge, by.at);
  if (answer.state === 'challenge') throw new Error('A challenge was overlooked.');
  return takeAnswer(tx, due, payment, method, answer, by);
};

/** Nothing else may be about to pay for it. What came to nothing is given up for this. */
const clearTheWay = async (tx: Database, { purchase }: DuePurchase, by: Doing): Promise<void> => {
  const open = await lockOpen(tx, [purchase.id]);
  if (open.some(isWaiting)) throw refused('approval-waiting');
  await cancelApprovals(tx, open, by);
};

/** Pays an order that waits, inside the caller's transaction. A decline is an answer. */
export const createPayment = async (
  ledger: Ledger,
  tx: Database,
  customer: string,
  { method: methodId, purchase: id, returnUrl, version }: PaymentOrder,
): Promise<PaymentAnswered | undefined> => {
  const at = ledger.clock.now();
  if (returnUrl !== undefined) checkReturnUrl(returnUrl, ledger.origins ?? [], 'body.returnUrl');
  // Before the order, as whoever removes a method locks them: what it is paid with stays until it is paid.
  await lockWallet(tx, customer);
  let due = await lockDue(tx, customer, id, at);
  if (!due) return undefined;
  if (due.purchase.version !== version) throw new ProblemError('purchase-changed');
  if (!due.purchase.unpaid) throw notUnpaid(due);
  assertNotRenewing(due, at);
  const by: Doing = { actor: 'customer', action: 'paid', at };

  const running = await readProcessing(tx, id);
  if (running) {
    const settled = await settleProcessing(ledger.payments, tx, running, at);
    if (settled?.state === 'succeeded') return derivePayment(settled, at);
    if (!settled) throw refused('payment-running');
    due = await lockDue(tx, customer, id, at);
    if (!due?.purchase.unpaid) throw notUnpaid(due);
  }
  if (due.subscription && isOnItsWay(due.paying, due.subscription.stored.record)) throw refused('payment-running');
  await clearTheWay(tx, due, by);
  const method = (await readPaymentMethods(tx, customer)).get(methodId);
  if (!method) throw refused('method-missing');
  return derivePayment(await pay(ledger, tx, due, method, by), at);
};
