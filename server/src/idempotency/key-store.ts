import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { ProblemError } from '../problem.ts';
import type { KeyedRequest } from './keyed-request.ts';

/** What a write answered, to the byte. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request whose process died is taken over after this long; twice what a statement may take. */
const leaseSeconds = 30;
const keptHours = 24;

const where = 'customer = $1 AND operation = $2 AND key = $3';
const keyOf = ({ customer, operation, key }: KeyedRequest) => [customer, operation, key];

interface KeyRow {
  request_hash: string;
  status: number | null;
  answer: string | null;
  lapsed: boolean;
}

/**
 * Makes this request the one that runs, or answers what an earlier one with the same key answered. The row is written
 * in a statement of its own, so that others see at once that the key is taken.
 */
export const claimKey = async (
  database: Database,
  request: KeyedRequest,
): Promise<{ owner: string } | { answer: StoredAnswer }> => {
  const owner = randomUUID();
  const claimed = await database.query(
    `INSERT INTO idempotency_keys (customer, operation, key, request_hash, lease_owner, lease_until)
     VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 second')
     ON CONFLICT DO NOTHING RETURNING key`,
    [...keyOf(request), request.hash, owner, leaseSeconds],
  );
  if (claimed.length > 0) return { owner };

  const [row] = await database.query<KeyRow>(
    `SELECT request_hash, status, answer, lease_until < now() AS lapsed FROM idempotency_keys WHERE ${where}`,
    keyOf(request),
  );
  // Gone between the two statements: the first request failed and gave the key back.
  if (row === undefined) return claimKey(database, request);
  if (row.request_hash !== request.hash) throw new ProblemError('idempotency-key-reused');
  if (row.status !== null) return { answer: { status: row.status, body: row.answer ?? '' } };
  if (!row.lapsed) throw new ProblemError('idempotency-in-progress', { retryAfter: 1 });

  const taken = await database.query(
    `UPDATE idempotency_keys SET lease_owner = $4, lease_until = now() + $5 * interval '1 second'
     WHERE ${where} AND status IS NULL AND lease_until < now() RETURNING key`,
    [...keyOf(request), owner, leaseSeconds],
  );
  return taken.length > 0 ? { owner } : claimKey(database, request);
};

/**
 * Inside the effect's transaction: makes sure that the key is still ours, and holds its row until the commit. A
 * request that was slower than its lease finds another owner here, before it has done anything.
 */
export const holdKey = async (tx: Database, request: KeyedRequest, owner: string): Promise<void> => {
  const held = await tx.query(
    `SELECT key FROM idempotency_keys WHERE ${where} AND lease_owner = $4 AND status IS NULL FOR UPDATE`,
    [...keyOf(request), owner],
  );
  if (held.length === 0) throw new ProblemError('idempotency-in-progress', { retryAfter: 1 });
};

/** Inside the effect's transaction: keeps the answer, so that it commits together with the effect. */
export const keepAnswer = async (tx: Database, request: KeyedRequest, answer: StoredAnswer): Promise<void> => {
  await tx.query(`UPDATE idempotency_keys SET status = $4, answer = $5 WHERE ${where}`, [
    ...keyOf(request),
    answer.status,
    answer.body,
  ]);
};

/** After a failure that says nothing definite: gives the key back at once. An answer that was kept after all stays. */
export const releaseKey = async (database: Database, request: KeyedRequest, owner: string): Promise<void> => {
  await database.query(`DELETE FROM idempotency_keys WHERE ${where} AND lease_owner = $4 AND status IS NULL`, [
    ...keyOf(request),
    owner,
  ]);
};

/** Forgets keys that no client holds any more. */
export const expireKeys = async (database: Database): Promise<void> => {
  await database.query(`DELETE FROM idempotency_keys WHERE created_at < now() - $1 * interval '1 hour'`, [keptHours]);
};
