import type { Database } from '../../../database.ts';
import { orderNumbersIn } from '../../../domain/declaration/order-numbers.ts';

/** Whose account has an address, as long as it is one account's alone. */
export const findCustomer = async (database: Database, email: string): Promise<string | undefined> => {
  const rows = await database.query<{ id: string }>(`SELECT id FROM customer WHERE lower(billing_details ->> 'email') = lower($1) LIMIT 2`, [
    email,
  ]);
  return rows.length === 1 ? rows[0]!.id : undefined;
};

/** The order of a customer's that is named in a text, as long as it is only one. Of others' that stand in a history none is theirs to undo. */
export const findOrder = async (database: Database, customer: string, text: string): Promise<string | undefined> => {
  const rows = await database.query<{ purchase: string }>(
    `SELECT e.purchase FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND p.customer = $1 AND replace(upper(e.order_number), '-', '') = ANY($2) LIMIT 2`,
    [customer, orderNumbersIn(text)],
  );
  return rows.length === 1 ? rows[0]!.purchase : undefined;
};

/** The newest purchases that a subscription was paid with, within a year. */
export const readPaidBy = async (database: Database, customer: string, subscription: string, now: Date): Promise<string[]> => {
  const rows = await database.query<{ purchase: string }>(
    `SELECT e.purchase FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND e.kind = 'subscription' AND e.at > $3::timestamptz - interval '1 year'
       AND p.customer = $1 AND p.facts -> 'subscription' ->> 'id' = $2
     ORDER BY e.at DESC, e.purchase DESC LIMIT 12`,
    [customer, subscription, now.toISOString()],
  );
  return rows.map(({ purchase }) => purchase);
};
