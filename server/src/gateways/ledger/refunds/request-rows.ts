import { isDeepStrictEqual } from 'node:util';
import { refundStates, type RefundState } from '../../../../../src/api/contract/refund-request.ts';
import type { Database } from '../../../database.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { startOfDay } from '../../../domain/time/time-zone.ts';
import { readTimeZone } from '../customers.ts';
import { writeRefundAudit, type RefundAuditEntry } from './refund-audit.ts';

type Facts = Omit<RefundRequestRecord, 'id' | 'customer' | 'purchase' | 'version' | 'reference' | 'state' | 'requestedAt' | 'stateSince'>;

/** The columns of a request. `facts` is what the columns do not say. */
export interface RequestRow {
  readonly id: string;
  readonly customer: string;
  readonly purchase: string;
  readonly version: number;
  readonly reference: string;
  readonly state: RefundState;
  readonly facts: Facts;
  readonly requested_at: string;
  readonly state_since: string;
}

/** What `toRequest` reads. The table must be joined as `r`. */
export const columns = 'r.id, r.customer, r.purchase, r.version, r.reference, r.state, r.facts, r.requested_at, r.state_since';

export const toRequest = ({ facts, requested_at, state_since, ...row }: RequestRow): RefundRequestRecord => ({
  ...facts,
  ...row,
  requestedAt: requested_at,
  stateSince: state_since,
});

/** So long what was received is seen to be received, before its review begins. */
const reviewBeginsAfter = 60_000;

/** When time will next do something to it by itself. What was sent follows the steps of its purchase. */
const dueAt = ({ question, sendOn, state, stateSince }: RefundRequestRecord, timeZone: string): string | null => {
  if (state === 'received') return new Date(Date.parse(stateSince) + reviewBeginsAfter).toISOString();
  if (state === 'question' && question) return startOfDay(timeZone, addDays(question.answerBy, 1)).toISOString();
  return state === 'approved' && sendOn ? startOfDay(timeZone, sendOn).toISOString() : null;
};

/** Whose doing a change is. */
export type RefundDoing = Pick<RefundAuditEntry, 'actor' | 'reviewer'>;

const parameters = async (tx: Database, record: RefundRequestRecord): Promise<unknown[]> => {
  const { id, customer, purchase, version, reference, state, requestedAt, stateSince, ...facts } = record;
  // A state that this server does not know would be one that it can neither show nor leave.
  if (!refundStates.includes(state)) throw new RangeError(`A request cannot be in the state ${String(state)}.`);
  const due = dueAt(record, await readTimeZone(tx, customer));
  return [id, customer, purchase, version, reference, state, JSON.stringify(facts), requestedAt, stateSince, due];
};

/** What differs, field by field. What happened has entries of its own. */
const differences = (before: Partial<RefundRequestRecord> | undefined, after: RefundRequestRecord): object => {
  if (!before) return { after: { ...after, happenings: undefined } };
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof RefundRequestRecord)[];
  const changed = names.filter((name) => name !== 'happenings' && !isDeepStrictEqual(before[name], after[name]));
  const pick = (record: Partial<RefundRequestRecord>) =>
    Object.fromEntries(changed.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
  return { before: pick(before), after: pick(after) };
};

/** One entry for each thing that happened; the last of them has what changed by all of it. */
const audit = async (tx: Database, before: RefundRequestRecord | undefined, after: RefundRequestRecord, by: RefundDoing): Promise<void> => {
  const happened = after.happenings.slice(before?.happenings.length ?? 0);
  for (const [index, happening] of happened.entries()) {
    const isLast = index === happened.length - 1;
    await writeRefundAudit(tx, {
      at: new Date(happening.at),
      actor: happening.by === 'customer' && by.actor === 'guest' ? 'guest' : happening.by,
      ...(happening.by === 'store' && by.reviewer !== undefined && { reviewer: by.reviewer }),
      customer: after.customer,
      subject: 'request',
      id: after.id,
      action: happening.code,
      detail: { version: after.version, ...(isLast && differences(before, after)) },
    });
  }
};

/** From now on a file belongs to the request, and is kept as long as that. */
const keepFiles = async (tx: Database, before: RefundRequestRecord | undefined, { customer, evidence, id }: RefundRequestRecord): Promise<void> => {
  const kept = new Set(before?.evidence.map((file) => file.id));
  const files = evidence.flatMap((file) => (kept.has(file.id) ? [] : [file.id]));
  if (files.length === 0) return;
  const taken = await tx.query(
    'UPDATE evidence_file SET request = $1 WHERE id = ANY($2) AND customer = $3 AND request IS NULL RETURNING id',
    [id, files, customer],
  );
  if (taken.length !== files.length) throw new Error(`Request ${id}: a file of it is not there to be taken.`);
};

/** Writes a new request, with its files, and who did what. */
export const insertRequest = async (tx: Database, record: RefundRequestRecord, by: RefundDoing): Promise<void> => {
  await tx.query(
    `INSERT INTO refund_request (id, customer, purchase, version, reference, state, facts, requested_at, state_since, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    await parameters(tx, record),
  );
  await keepFiles(tx, undefined, record);
  await audit(tx, undefined, record, by);
};

const fixed = ['id', 'customer', 'purchase', 'reference', 'requestedAt', 'on', 'route', 'items', 'amount', 'policy'] as const;

/** What was asked for, by which policy, and what has happened, is history: it is added to, and never written anew. */
const assertGrown = (before: RefundRequestRecord, after: RefundRequestRecord): void => {
  const rewritten = fixed.filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (rewritten.length > 0) throw new RangeError(`Request ${before.id}: what it began with cannot change (${rewritten.join(', ')}).`);
  if (after.version <= before.version) throw new RangeError(`Request ${before.id}: its version must grow.`);
  const { happenings } = before;
  const isKept = after.happenings.length > happenings.length && isDeepStrictEqual(after.happenings.slice(0, happenings.length), happenings);
  if (!isKept) throw new RangeError(`Request ${before.id}: what has happened stays, and something must have happened.`);
};

/** Writes what became of a request, whose row is locked, with its new files, and who did what. */
export const updateRequest = async (
  tx: Database,
  before: RefundRequestRecord,
  after: RefundRequestRecord,
  by: RefundDoing,
): Promise<void> => {
  assertGrown(before, after);
  const written = await tx.query(
    `UPDATE refund_request SET version = $4, state = $6, facts = $7, requested_at = $8, state_since = $9, due_at = $10
     WHERE id = $1 AND customer = $2 AND purchase = $3 AND reference = $5 AND version = $11 RETURNING id`,
    [...(await parameters(tx, after)), before.version],
  );
  if (written.length !== 1) throw new Error(`Request ${before.id} was changed by somebody else in between.`);
  await keepFiles(tx, before, after);
  await audit(tx, before, after, by);
};

const readOne = async (database: Database, where: string, values: readonly unknown[]): Promise<RefundRequestRecord | undefined> => {
  const [row] = await database.query<RequestRow>(`SELECT ${columns} FROM refund_request r WHERE ${where}`, values);
  return row && toRequest(row);
};

/** One request of one customer. */
export const readRequest = (database: Database, customer: string, id: string): Promise<RefundRequestRecord | undefined> =>
  readOne(database, 'r.id = $1 AND r.customer = $2', [id, customer]);

/**
 * One request, of that customer where one is named; its row stays as it is until the transaction ends. Its purchase must be locked
 * before.
 */
export const lockRequest = (tx: Database, id: string, customer?: string): Promise<RefundRequestRecord | undefined> =>
  customer === undefined
    ? readOne(tx, 'r.id = $1 FOR UPDATE', [id])
    : readOne(tx, 'r.id = $1 AND r.customer = $2 FOR UPDATE', [id, customer]);

/** Every request about a purchase, the oldest first. */
export const readRequestsOf = async (tx: Database, purchase: string): Promise<RefundRequestRecord[]> => {
  const rows = await tx.query<RequestRow>(
    `SELECT ${columns} FROM refund_request r WHERE r.purchase = $1 ORDER BY r.requested_at, r.id`,
    [purchase],
  );
  return rows.map(toRequest);
};
