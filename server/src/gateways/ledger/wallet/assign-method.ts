import type { Database } from '../../../database.ts';
import { isPaidFor } from '../../../domain/wallet/wallet.ts';
import { writeAudit } from '../audit.ts';
import { columns, toStored, updateSubscription, type StoredSubscription, type SubscriptionRow } from '../subscription-rows.ts';

/** The customer's subscriptions that are paid for here. `lock` keeps the rows as they are until the transaction ends. */
export const readPaidFor = async (database: Database, customer: string, lock = false): Promise<StoredSubscription[]> => {
  const rows = await database.query<SubscriptionRow>(
    `SELECT ${columns} FROM subscription s JOIN customer c ON c.id = s.customer
     WHERE s.customer = $1 AND s.is_current ORDER BY s.attention, s.recency, s.id ${lock ? 'FOR NO KEY UPDATE OF s' : ''}`,
    [customer],
  );
  return rows.map(toStored).filter(({ record }) => isPaidFor(record));
};

/** Lets a subscription, whose row is locked, be charged to another method from now on. */
export const assignMethod = async (
  tx: Database,
  { record, timeZone }: StoredSubscription,
  method: string,
  at: Date,
): Promise<void> => {
  const after = { ...record, paymentMethod: method, version: record.version + 1 };
  await updateSubscription(tx, after, timeZone);
  await writeAudit(tx, { at, actor: 'customer', action: 'payment-method', before: record, after });
};
