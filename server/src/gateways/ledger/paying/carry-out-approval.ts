import type { Database } from '../../../database.ts';
import type { ApprovalRecord, Waiting } from '../../../domain/payment/approval-record.ts';
import { declineOf } from '../../../domain/payment/decline.ts';
import type { DeclineCode } from '../../../domain/payment/decline-codes.ts';
import type { Ledger } from '../carry-out.ts';
import { readPaymentMethods } from '../payment-methods.ts';
import type { Doing } from '../purchase-audit.ts';
import { finishSetup } from '../wallet/finish-setup.ts';
import { lockSetup } from '../wallet/setup-rows.ts';
import { lockWallet } from '../wallet/lock-wallet.ts';
import { settleByPayment, writeEvent } from './approval-outcome.ts';
import { applyWaitingChange } from './apply-waiting-change.ts';
import type { HeldApproval } from './hold-approval.ts';
import { readPayment } from './payment-rows.ts';
import { assertNotRenewing } from './read-due.ts';
import { askProvider, takeAnswer, type Settling } from './take-payment.ts';

/** Approved by the bank, and declined all the same. */
const declined = (tx: Database, record: ApprovalRecord, code: DeclineCode, by: Doing): Promise<ApprovalRecord> =>
  writeEvent(tx, record, { kind: 'settle', outcome: { state: 'declined', unlocks: [] }, decline: declineOf(code) }, by);

const payNow = async (
  { payments }: Ledger,
  tx: Database,
  { due, record }: HeldApproval,
  waits: Waiting & { kind: 'payment' },
  by: Doing,
): Promise<ApprovalRecord> => {
  const payment = await readPayment(tx, record.customer, waits.payment);
  if (!due || !payment) throw new Error(`What waits for the approval ${record.id} is missing.`);
  assertNotRenewing(due, by.at);
  const succeeded = await writeEvent(tx, record, { kind: 'succeed' }, by);
  const method = (await readPaymentMethods(tx, record.customer)).get(payment.method);
  if (!method) return declined(tx, succeeded, 'method-missing', by);
  const answer = await askProvider(payments, due, payment, method, record.reference);
  // A bank that asks again right after its customer has answered is not going to pay.
  const settling: Settling = answer.state === 'challenge' ? { state: 'declined', code: 'authentication-failed' } : answer;
  return settleByPayment(tx, succeeded, await takeAnswer(tx, due, payment, method, settling, by), by);
};

const saveNow = async (
  { payments }: Ledger,
  tx: Database,
  record: ApprovalRecord,
  waits: Waiting & { kind: 'setup' },
  by: Doing,
): Promise<ApprovalRecord> => {
  const { customer, id, reference } = record;
  await lockWallet(tx, customer);
  const setup = await lockSetup(tx, customer, waits.setup);
  const { approval, key, token } = setup?.facts ?? {};
  if (setup?.state === 'done' || approval !== id || key === undefined || token === undefined || reference === undefined) {
    // Another card was given meanwhile.
    return writeEvent(tx, record, { kind: 'outdate', decline: undefined }, by);
  }
  const succeeded = await writeEvent(tx, record, { kind: 'succeed' }, by);
  const answer = await payments.save({ key: `${key}.authenticated`, token, authenticated: reference });
  if (answer.state !== 'saved') return declined(tx, succeeded, answer.state === 'declined' ? answer.code : 'authentication-failed', by);
  const method = await finishSetup(tx, customer, waits.setup, answer.method, by.at);
  return writeEvent(tx, succeeded, { kind: 'settle', outcome: { state: 'done', method, unlocks: [] } }, by);
};

/** The bank has heard from its customer: what waited for that is carried out. Answers the approval as it stands then. */
export const carryOutApproval = (ledger: Ledger, tx: Database, held: HeldApproval, by: Doing): Promise<ApprovalRecord> => {
  const { record } = held;
  const { waits } = record;
  switch (waits.kind) {
    case 'payment':
      return payNow(ledger, tx, held, waits, by);
    case 'setup':
      return saveNow(ledger, tx, record, waits, by);
    case 'subscription-change':
      return applyWaitingChange(ledger, tx, record, waits, by);
    case 'renewal':
      throw new Error('A challenge has begun for a payment that nobody asked for.');
  }
};
