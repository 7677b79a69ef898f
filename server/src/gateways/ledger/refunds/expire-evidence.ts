import type { Database } from '../../../database.ts';
import type { Ledger } from '../carry-out.ts';
import { unusedSince } from './evidence.ts';
import { writeRefundAudit } from './refund-audit.ts';

/** Deleted in one transaction, which holds no file back that somebody names meanwhile. */
const batch = 100;

interface Row {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

const expireBatch = async (tx: Database, now: Date): Promise<number> => {
  const rows = await tx.query<Row>(
    `DELETE FROM evidence_file WHERE id IN (
       SELECT id FROM evidence_file WHERE request IS NULL AND at <= $1 ORDER BY at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
     RETURNING id, customer, name, type, size, sha256`,
    [unusedSince(now)],
  );
  for (const { customer, id, ...detail } of rows) {
    await writeRefundAudit(tx, { at: now, actor: 'time', customer, subject: 'evidence', id, action: 'expired', detail });
  }
  return rows.length;
};

/** Deletes the files that no request has named within their day. */
export const expireEvidence = async ({ clock, database }: Pick<Ledger, 'clock' | 'database'>): Promise<void> => {
  let deleted = batch;
  while (deleted === batch) deleted = await database.transaction((tx) => expireBatch(tx, clock.now()));
};
