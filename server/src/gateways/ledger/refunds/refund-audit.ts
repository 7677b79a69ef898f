import type { Database } from '../../../database.ts';

/** One thing that was done about money back: by whom, to what. */
export interface RefundAuditEntry {
  readonly at: Date;
  readonly actor: 'customer' | 'guest' | 'store' | 'time';
  /** Who of the store's people. No customer is ever told. */
  readonly reviewer?: string;
  /** Missing for a guest's declaration. */
  readonly customer?: string;
  readonly subject: 'request' | 'declaration' | 'acknowledgement' | 'evidence';
  readonly id: string;
  readonly action: string;
  /** Never the content of a file: what it was is known by its digest. */
  readonly detail?: object;
}

/** Adds an entry. It is never changed or removed; the database refuses both. */
export const writeRefundAudit = async (tx: Database, entry: RefundAuditEntry): Promise<void> => {
  const { at, actor, reviewer, customer, subject, id, action, detail = {} } = entry;
  await tx.query(
    `INSERT INTO refund_audit (at, actor, reviewer, customer, subject, subject_id, action, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [at.toISOString(), actor, reviewer ?? null, customer ?? null, subject, id, action, JSON.stringify(detail)],
  );
};
