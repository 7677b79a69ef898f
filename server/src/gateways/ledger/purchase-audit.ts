import type { Database } from '../../database.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';

/** By whom a purchase was changed, how that is called, and when. */
export interface Doing {
  readonly actor: 'customer' | 'time';
  readonly action: string;
  readonly at: Date;
}

/** The store's people do something to refunds alone. */
export type PurchaseDoing = Omit<Doing, 'actor'> & { readonly actor: Doing['actor'] | 'store' };

/** One change of a purchase; `before` is missing for the purchase itself. */
export interface PurchaseChange {
  readonly before?: PurchaseRecord;
  readonly after: PurchaseRecord;
  readonly by: PurchaseDoing;
}

const facts = ({ id: _id, customer: _customer, buyer: _buyer, version: _version, ...rest }: PurchaseRecord): object => rest;

const toRow = ({ before, after, by: { actor, action, at } }: PurchaseChange): object => ({
  at: at.toISOString(),
  actor,
  customer: after.customer,
  purchase: after.id,
  action,
  version_before: before?.version ?? 0,
  version_after: after.version,
  // What it began with stands in the row itself until its first change, and in that change's `before` from then on.
  detail: before ? { before: facts(before), after: facts(after) } : {},
});

/** Adds entries. They are never changed or removed; the database refuses both. */
export const writePurchaseAudit = async (tx: Database, changes: readonly PurchaseChange[]): Promise<void> => {
  await tx.query(
    `INSERT INTO purchase_audit (at, actor, customer, purchase, action, version_before, version_after, detail)
     SELECT at, actor, customer, purchase, action, version_before, version_after, detail
     FROM json_to_recordset($1::json) AS a (at timestamptz, actor text, customer text, purchase text, action text,
       version_before integer, version_after integer, detail jsonb)`,
    [JSON.stringify(changes.map(toRow))],
  );
};
