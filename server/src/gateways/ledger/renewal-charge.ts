import type { Database } from '../../database.ts';
import { codeOfReason } from '../../domain/payment/decline.ts';
import { meaningOf } from '../../domain/payment/decline-codes.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { requestCharge, settleCharge, type Charge } from './charges.ts';
import type { PaymentMethod } from './payment-methods.ts';
import type { ChargeAnswer, ChargeRequest } from './payments.ts';
import { readProcessing } from './paying/payment-rows.ts';
import { readWaiting } from './purchase-waiting.ts';
import { clearFailing, markFailing } from './wallet/method-marks.ts';

/** What the provider has answered so far, by the key of what it was asked for. */
export type Answers = ReadonlyMap<string, ChargeAnswer>;

/** What is to be asked next; or what became of the charge, and the method that paid it or did not. */
export type ChargeProgress =
  | { readonly ask: ChargeRequest }
  | { readonly outcome: ChargeAnswer; readonly method?: PaymentMethod };

const missing: ChargeAnswer = { approved: false, reason: 'payment-method-missing' };
const pending: ChargeAnswer = { approved: false, reason: 'payment-pending' };

/** What a method's answer says of the method itself. */
const markMethod = async (tx: Database, { id }: PaymentMethod, answer: ChargeAnswer, day: string): Promise<void> => {
  if (answer.approved) {
    await clearFailing(tx, id);
    return;
  }
  const code = answer.code ?? codeOfReason(answer.reason);
  if (code && meaningOf(code).marks) await markFailing(tx, id, code, day);
};

/** Asks one method: notes the charge before it is asked for, and settles it once it is answered. */
const askMethod = async (
  tx: Database,
  { customer, id }: SubscriptionRecord,
  charge: Charge,
  method: PaymentMethod,
  answers: Answers,
  now: Date,
): Promise<{ readonly ask: ChargeRequest } | { readonly answer: ChargeAnswer }> => {
  const answer = answers.get(charge.key);
  if (!answer) {
    await requestCharge(tx, { customer, subscription: id, paymentMethod: method.id }, charge, now);
    return { ask: { ...charge, token: method.token } };
  }
  await settleCharge(tx, charge.key, answer, now);
  await markMethod(tx, method, answer, charge.on);
  return { answer };
};

/** Whether money is on its way for what is to be charged: then it is not asked for a second time. */
const isPaying = async (tx: Database, record: SubscriptionRecord, { reason }: Charge): Promise<boolean> => {
  if (reason === 'renewal') return false;
  const waiting = await readWaiting(tx, record);
  return waiting !== undefined && (await readProcessing(tx, waiting.id)) !== undefined;
};

/** The backup is asked where the other was declined for good, and the first payment is for that very method. */
const takesOver = ({ reason }: Charge, answer: ChargeAnswer): boolean =>
  !answer.approved && answer.reason !== 'payment-pending' && reason !== 'first-payment';

/**
 * Charges a subscription to its method, and where that is declined, once to the customer's backup. Every key is spelled out, so that a
 * process that begins anew asks for the same charges and is answered alike.
 */
export const chargeInTime = async (
  tx: Database,
  record: SubscriptionRecord,
  charge: Charge,
  methods: ReadonlyMap<string, PaymentMethod>,
  answers: Answers,
  now: Date,
): Promise<ChargeProgress> => {
  if (await isPaying(tx, record, charge)) return { outcome: pending };
  const method = methods.get(record.paymentMethod ?? '');
  const first = method ? await askMethod(tx, record, charge, method, answers, now) : { answer: missing };
  if ('ask' in first) return first;
  const own = { outcome: first.answer, ...(method && { method }) };
  const backup = [...methods.values()].find((other) => other.backup && other.id !== method?.id);
  if (!backup || !takesOver(charge, first.answer)) return own;
  const second = await askMethod(tx, record, { ...charge, key: `${charge.key}.backup` }, backup, answers, now);
  if ('ask' in second) return second;
  const { answer } = second;
  // Declined too, it is the first one's reason that the customer has to do something about.
  return answer.approved || answer.reason === 'payment-pending' ? { outcome: answer, method: backup } : own;
};
