import type { Database } from '../../database.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';

/** One change of a subscription: by whom, what, and to which version. */
export interface AuditEntry {
  readonly at: Date;
  readonly actor: 'customer' | 'time';
  readonly action: string;
  readonly before: SubscriptionRecord;
  readonly after: SubscriptionRecord;
  readonly detail?: object;
}

/** Adds an entry. It is never changed or removed; the database refuses both. */
export const writeAudit = async (tx: Database, entry: AuditEntry): Promise<void> => {
  const { at, actor, action, before, after, detail } = entry;
  await tx.query(
    `INSERT INTO audit (at, actor, customer, subscription, action, version_before, version_after, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      at.toISOString(),
      actor,
      before.customer,
      before.id,
      action,
      before.version,
      after.version,
      JSON.stringify({ ...detail, before: facts(before), after: facts(after) }),
    ],
  );
};

const facts = ({ id: _id, customer: _customer, version: _version, ...rest }: SubscriptionRecord): object => rest;
