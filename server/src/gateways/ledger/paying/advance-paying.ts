import type { Database } from '../../../database.ts';
import type { ApprovalRecord } from '../../../domain/payment/approval-record.ts';
import type { Ledger } from '../carry-out.ts';
import type { Doing } from '../purchase-audit.ts';
import { writeEvent } from './approval-outcome.ts';
import { columns, toApproval, type ApprovalRow } from './approval-rows.ts';
import { lookAfter } from './confirm-approval.ts';
import { holdApproval } from './hold-approval.ts';
import { readAskable } from './payment-rows.ts';
import { releaseWaiting } from './release-waiting.ts';
import { settleProcessing } from './settle-processing.ts';

const batch = 50;

/** Goes through what was found, page by page, each in its turn. One that fails holds up no other and is not tried again in this round. */
const goThrough = async <T extends { readonly id: string }>(
  read: (passedOver: readonly string[]) => Promise<T[]>,
  work: (item: T) => Promise<void>,
  failures: unknown[],
): Promise<void> => {
  const seen: string[] = [];
  for (;;) {
    const items = await read(seen);
    for (const item of items) {
      seen.push(item.id);
      await work(item).catch((error: unknown) => failures.push(error));
    }
    if (items.length < batch) return;
  }
};

const readChallenged = async (database: Database, passedOver: readonly string[]): Promise<ApprovalRecord[]> => {
  const rows = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a WHERE a.state = 'challenged' AND NOT (a.id = ANY($1)) ORDER BY a.due_at, a.id LIMIT $2`,
    [passedOver, batch],
  );
  return rows.map(toApproval);
};

const readLapsed = async (database: Database, now: Date, passedOver: readonly string[]): Promise<ApprovalRecord[]> => {
  const rows = await database.query<ApprovalRow>(
    `SELECT ${columns} FROM approval a WHERE a.due_at <= $1 AND a.state <> 'challenged' AND NOT (a.id = ANY($2))
     ORDER BY a.due_at, a.id LIMIT $3`,
    [now.toISOString(), passedOver, batch],
  );
  return rows.map(toApproval);
};

/** Nobody may be waiting in a page: asked between transactions, and only what has an answer is looked after in one. */
const lookAfterChallenge = async (ledger: Ledger, { challenge, customer, id, reference }: ApprovalRecord, by: Doing): Promise<void> => {
  if (reference === undefined) return;
  const hasRunOut = challenge !== undefined && new Date(challenge.expiresAt) <= by.at;
  if (!hasRunOut && (await ledger.payments.challengeState(reference)) === 'waiting') return;
  await ledger.database.transaction(async (tx) => {
    const held = await holdApproval(tx, customer, id, by.at);
    if (held) await lookAfter(ledger, tx, held, by);
  });
};

const lapse = async ({ database }: Ledger, { customer, id }: ApprovalRecord, by: Doing): Promise<void> => {
  await database.transaction(async (tx) => {
    const held = await holdApproval(tx, customer, id, by.at);
    const approveBy = held?.record.approveBy;
    if (!held || approveBy === undefined || new Date(approveBy) > by.at) return;
    if (['succeeded', 'cancelled', 'challenged'].includes(held.record.state)) return;
    await releaseWaiting(tx, await writeEvent(tx, held.record, { kind: 'cancel' }, by), by, 'cancelled');
  });
};

/**
 * What time does to payments: money that was on its way arrives or does not, challenges that were answered elsewhere are carried out,
 * those that nobody answered run out, and what may no longer be approved is given up.
 */
export const advancePaying = async (ledger: Ledger): Promise<void> => {
  const { database, payments } = ledger;
  const at = ledger.clock.now();
  const by: Doing = { actor: 'time', action: 'paid', at };
  const failures: unknown[] = [];
  await goThrough(
    (passedOver) => readAskable(database, at, batch, passedOver),
    (payment) => database.transaction(async (tx) => void (await settleProcessing(payments, tx, payment, at))),
    failures,
  );
  await goThrough((passedOver) => readChallenged(database, passedOver), (record) => lookAfterChallenge(ledger, record, by), failures);
  await goThrough((passedOver) => readLapsed(database, at, passedOver), (record) => lapse(ledger, record, by), failures);
  if (failures.length > 0) throw new AggregateError(failures, `Not advanced: ${failures.length} payments or approvals.`);
};
