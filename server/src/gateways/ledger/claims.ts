import { randomUUID } from 'node:crypto';
import type { Database } from '../../database.ts';
import { columns, toStored, type StoredSubscription, type SubscriptionRow } from './subscription-rows.ts';

/** The right to carry out what is due for one subscription, held by one process for a while. */
export interface Claim {
  readonly id: string;
  readonly customer: string;
  readonly product: string;
  readonly owner: string;
}

/** Longer than a payment provider takes to answer. A process that dies keeps others waiting no longer than this. */
const leaseSeconds = 90;

/**
 * Claims subscriptions for which something has fallen due, the longest due first. What another process has claimed is
 * passed over, and so is a row that someone is changing at this moment: it comes round again.
 */
export const claimDue = async (
  database: Database,
  now: Date,
  limit: number,
  only?: { readonly customer: string; readonly id: string },
): Promise<Claim[]> => {
  const owner = randomUUID();
  const rows = await database.query<Omit<Claim, 'owner'>>(
    `WITH due AS MATERIALIZED (
       SELECT id FROM subscription
       WHERE due_at <= $1 AND (claimed_until IS NULL OR claimed_until <= clock_timestamp())
         ${only ? 'AND customer = $5 AND id = $6' : ''}
       ORDER BY due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED)
     UPDATE subscription s SET claimed_by = $3, claimed_until = clock_timestamp() + $4 * interval '1 second'
     FROM due WHERE s.id = due.id RETURNING s.id, s.customer, s.product`,
    [now.toISOString(), limit, owner, leaseSeconds, ...(only ? [only.customer, only.id] : [])],
  );
  return rows.map((row) => ({ ...row, owner }));
};

/** Locks a claimed row, renews the claim, and reads it; nothing when another process has taken it over. */
export const holdClaim = async (tx: Database, { id, owner }: Claim): Promise<StoredSubscription | undefined> => {
  const [row] = await tx.query<SubscriptionRow>(
    `UPDATE subscription s SET claimed_until = clock_timestamp() + $3 * interval '1 second'
     FROM customer c WHERE c.id = s.customer AND s.id = $1 AND s.claimed_by = $2 RETURNING ${columns}`,
    [id, owner, leaseSeconds],
  );
  return row && toStored(row);
};

export const releaseClaim = async (tx: Database, { id, owner }: Claim): Promise<void> => {
  await tx.query('UPDATE subscription SET claimed_by = NULL, claimed_until = NULL WHERE id = $1 AND claimed_by = $2', [
    id,
    owner,
  ]);
};
