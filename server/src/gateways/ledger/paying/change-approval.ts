import type { ApprovalChange } from '../../../../../src/api/contract/approval-operations.ts';
import type { Database } from '../../../database.ts';
import { refusalOf } from '../../../domain/payment/approval-events.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import { deriveApproval } from '../../../domain/payment/derive-approval.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { ProblemError } from '../../../problem.ts';
import type { ApprovalAnswer } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import type { Doing } from '../purchase-audit.ts';
import { writeEvent } from './approval-outcome.ts';
import { beginChallenge, refused, toChallenge } from './begin-challenge.ts';
import { holdApproval, type HeldApproval } from './hold-approval.ts';
import { releaseWaiting } from './release-waiting.ts';

const extend = async ({ payments }: Ledger, tx: Database, record: ApprovalRecord, by: Doing): Promise<ApprovalRecord> => {
  const reason = refusalOf(record, 'extend');
  if (reason || record.reference === undefined) throw refused(record, reason ?? 'not-now');
  const opened = await payments.extendChallenge(record.reference);
  if (!opened) throw refused(record, 'bank-refuses');
  return writeEvent(tx, record, { kind: 'extend', challenge: toChallenge(opened, by.at) }, by);
};

/** What waits is not made, and what is owed stays owed. */
const cancel = async ({ payments }: Ledger, tx: Database, record: ApprovalRecord, by: Doing): Promise<ApprovalRecord> => {
  const reason = refusalOf(record, 'cancel');
  if (reason) throw refused(record, reason);
  const cancelled = await writeEvent(tx, record, { kind: 'cancel' }, by);
  await releaseWaiting(tx, cancelled, by, 'cancelled');
  if (record.state === 'challenged' && record.reference !== undefined) await payments.cancelChallenge(record.reference);
  return cancelled;
};

const change = (ledger: Ledger, tx: Database, held: HeldApproval, wish: ApprovalChange, by: Doing): Promise<ApprovalRecord> => {
  switch (wish.kind) {
    case 'extend':
      return extend(ledger, tx, held.record, by);
    case 'cancel':
      return cancel(ledger, tx, held.record, by);
    default:
      return beginChallenge(ledger, tx, held, wish, by);
  }
};

/** An approval as its customer sees it now. */
export const toAnswer = async (database: Database, record: ApprovalRecord, now: Date): Promise<ApprovalAnswer> =>
  deriveApproval(record, { now, today: dayIn(await readTimeZone(database, record.customer), now) });

/** Begins, prolongs or ends a challenge, inside the caller's transaction. */
export const changeApproval = async (
  ledger: Ledger,
  tx: Database,
  customer: string,
  id: string,
  wish: ApprovalChange,
  version: number,
): Promise<ApprovalAnswer | undefined> => {
  const at = ledger.clock.now();
  const held = await holdApproval(tx, customer, id, at);
  if (!held) return undefined;
  if (held.record.version !== version) throw new ProblemError('approval-changed');
  const by: Doing = { actor: 'customer', action: 'paid', at };
  return toAnswer(tx, await change(ledger, tx, held, wish, by), at);
};
