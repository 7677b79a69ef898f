import type { Database } from '../../../database.ts';
import { meaningOf, type DeclineCode } from '../../../domain/payment/decline-codes.ts';
import { afterPaid } from '../../../domain/payment/paying-for.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { requestCharge, settleCharge, type Charge } from '../charges.ts';
import type { PaymentMethod } from '../payment-methods.ts';
import type { PaymentAnswer, PaymentProvider } from '../payments.ts';
import type { Doing } from '../purchase-audit.ts';
import { writePaymentAudit } from '../wallet/payment-audit.ts';
import { savePayment } from './payment-rows.ts';
import type { DuePurchase } from './read-due.ts';
import { settlePaid, settleUnpaid } from './settle-due.ts';

/** An answer of the provider that settles something: the money is there, or is not, or is on its way. */
export type Settling = Exclude<PaymentAnswer, { state: 'challenge' }>;

/** Asks the provider to take a payment, or (`authenticated`) to take it now that the bank has heard from its customer. */
export const askProvider = (
  payments: PaymentProvider,
  { today }: DuePurchase,
  { amount, attempt, key, title }: PaymentRecord,
  { token }: PaymentMethod,
  authenticated?: string,
): Promise<PaymentAnswer> =>
  payments.pay({
    key: authenticated === undefined ? key : `${key}.authenticated`,
    token,
    amount,
    on: today,
    attempt,
    title,
    ...(authenticated !== undefined && { authenticated }),
  });

const reasons = { order: 'order', renewal: 'retry', 'first-payment': 'first-payment', debt: 'debt' } as const;

const toCharge = (due: DuePurchase, { amount, attempt, key, method, title }: PaymentRecord): Charge => {
  const { paying, subscription, today } = due;
  const record = subscription?.stored.record;
  const after = subscription && record && afterPaid(record, paying, today, subscription.product.policy, method);
  return {
    key,
    reason: reasons[paying],
    amount,
    on: today,
    attempt,
    description: subscription && after ? `${subscription.product.name}, ${after.plan.name}` : title,
    period: paying === 'order' ? undefined : after?.period,
  };
};

/** Notes money that was asked for. Asked for before, it stays as it was noted. */
const noteCharge = async (tx: Database, due: DuePurchase, payment: PaymentRecord, at: Date): Promise<void> => {
  const { purchase, subscription } = due;
  await requestCharge(
    tx,
    {
      customer: purchase.customer,
      paymentMethod: payment.method,
      purchase: purchase.id,
      ...(subscription && { subscription: subscription.stored.record.id }),
    },
    toCharge(due, payment),
    at,
  );
};

const audit = (tx: Database, { customer, id, purchase, state }: PaymentRecord, { actor, at }: Doing, code?: DeclineCode) =>
  writePaymentAudit(tx, { at, actor, customer, subject: 'payment', id, action: state, detail: { purchase, ...(code && { code }) } });

const paid = async (
  tx: Database,
  due: DuePurchase,
  payment: PaymentRecord,
  method: PaymentMethod,
  answer: Extract<Settling, { state: 'approved' }>,
  by: Doing,
): Promise<PaymentRecord> => {
  const { hold, reference } = answer;
  await settleCharge(tx, payment.key, { approved: true, reference }, by.at);
  const succeeded: PaymentRecord = {
    ...payment,
    state: 'succeeded',
    code: undefined,
    ...(hold && { hold: { amount: hold.amount, until: addDays(due.today, hold.days) } }),
  };
  // Before the order: whatever still waits for that is closed with it.
  await savePayment(tx, succeeded, by.at);
  const unlocks = await settlePaid(tx, due, succeeded, method, by);
  return { ...succeeded, unlocks };
};

const unpaid = async (
  tx: Database,
  due: DuePurchase,
  payment: PaymentRecord,
  answer: Exclude<Settling, { state: 'approved' }>,
  by: Doing,
): Promise<PaymentRecord> => {
  if (answer.state === 'processing') {
    const processing: PaymentRecord = { ...payment, state: 'processing', reference: answer.reference };
    await savePayment(tx, processing, by.at);
    await settleUnpaid(tx, due, processing, 'processing', by);
    return processing;
  }
  const { code } = answer;
  await settleCharge(tx, payment.key, { approved: false, reason: meaningOf(code).reason, code }, by.at);
  const declined: PaymentRecord = { ...payment, state: 'declined', code };
  await savePayment(tx, declined, by.at);
  await settleUnpaid(tx, due, declined, code, by);
  return declined;
};

/**
 * Writes what the provider answered: the charge, the payment, the order, the subscription that waits for it, and who did what. All of
 * it in the caller's transaction. Answers the payment as it stands then.
 */
export const takeAnswer = async (
  tx: Database,
  due: DuePurchase,
  payment: PaymentRecord,
  method: PaymentMethod,
  answer: Settling,
  by: Doing,
): Promise<PaymentRecord> => {
  await noteCharge(tx, due, payment, by.at);
  const settled =
    answer.state === 'approved' ? await paid(tx, due, payment, method, answer, by) : await unpaid(tx, due, payment, answer, by);
  await savePayment(tx, settled, by.at);
  await audit(tx, settled, by, settled.code);
  return settled;
};
