import type { Database } from '../../../database.ts';

/** One change of what a customer pays with: by whom, of what, and what it was. */
export interface PaymentAuditEntry {
  readonly at: Date;
  readonly actor: 'customer' | 'time';
  readonly customer: string;
  readonly subject: 'method' | 'order' | 'details' | 'setup' | 'payment' | 'approval';
  /** The id of the subject; the customer's own where that is `order` or `details`. */
  readonly id: string;
  readonly action: string;
  /** Never a token, and nothing of a card beside its last four digits. */
  readonly detail?: object;
}

/** Adds an entry. It is never changed or removed; the database refuses both. */
export const writePaymentAudit = async (tx: Database, entry: PaymentAuditEntry): Promise<void> => {
  const { at, actor, customer, subject, id, action, detail = {} } = entry;
  await tx.query(
    `INSERT INTO payment_audit (at, actor, customer, subject, subject_id, action, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [at.toISOString(), actor, customer, subject, id, action, JSON.stringify(detail)],
  );
};
