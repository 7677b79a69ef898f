import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { declineOf } from '../../../domain/payment/decline.ts';
import type { ApprovalAnswer } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import type { ChallengeState } from '../payments.ts';
import type { Doing } from '../purchase-audit.ts';
import { writeEvent } from './approval-outcome.ts';
import { readApproval } from './approval-rows.ts';
import { carryOutApproval } from './carry-out-approval.ts';
import { toAnswer } from './change-approval.ts';
import { holdApproval, type HeldApproval } from './hold-approval.ts';
import { readPayment } from './payment-rows.ts';
import { releaseWaiting } from './release-waiting.ts';
import { settleProcessing } from './settle-processing.ts';

const events = { failed: 'fail', 'timed-out': 'time-out', abandoned: 'abandon' } as const;

/** The challenge came to nothing. It can be tried again. */
const fail = async (tx: Database, record: ApprovalRecord, state: keyof typeof events, by: Doing): Promise<ApprovalRecord> => {
  const after = await writeEvent(tx, record, { kind: events[state], decline: declineOf('authentication-failed') }, by);
  await releaseWaiting(tx, after, by, 'declined');
  return after;
};

const hasRunOut = ({ challenge }: ApprovalRecord, at: Date): boolean =>
  challenge !== undefined && new Date(challenge.expiresAt) <= at;

/** What the provider says of a challenge; one that nobody answered in time has run out, whatever the bank thinks. */
const askState = async ({ payments }: Ledger, record: ApprovalRecord, reference: string, at: Date): Promise<ChallengeState> => {
  const state = await payments.challengeState(reference);
  if (state !== 'waiting' || !hasRunOut(record, at)) return state;
  await payments.cancelChallenge(reference);
  return 'timed-out';
};

/** Asks what became of a challenge, and does what follows from it. Locked by the caller; answers the approval as it stands then. */
export const lookAfter = async (ledger: Ledger, tx: Database, held: HeldApproval, by: Doing): Promise<ApprovalRecord> => {
  const { record } = held;
  if (record.state !== 'challenged' || record.reference === undefined) return record;
  const state = await askState(ledger, record, record.reference, by.at);
  if (state === 'waiting') return record;
  return state === 'succeeded' ? carryOutApproval(ledger, tx, held, by) : fail(tx, record, state, by);
};

/** Approved, and the money was on its way: perhaps it has arrived. */
const lookAfterPayment = async ({ payments }: Ledger, tx: Database, record: ApprovalRecord, at: Date): Promise<ApprovalRecord> => {
  const { customer, id, outcome, waits } = record;
  if (outcome?.state !== 'processing' || waits.kind !== 'payment') return record;
  const payment = await readPayment(tx, customer, waits.payment);
  if (payment) await settleProcessing(payments, tx, payment, at);
  return (await readApproval(tx, customer, id)) ?? record;
};

/** The customer is back from the bank: the provider is asked, and what waited is carried out, inside the caller's transaction. */
export const confirmApproval = async (
  ledger: Ledger,
  tx: Database,
  customer: string,
  id: string,
): Promise<ApprovalAnswer | undefined> => {
  const at = ledger.clock.now();
  const held = await holdApproval(tx, customer, id, at);
  if (!held) return undefined;
  const record = await lookAfter(ledger, tx, held, { actor: 'customer', action: 'paid', at });
  return toAnswer(tx, await lookAfterPayment(ledger, tx, record, at), at);
};
