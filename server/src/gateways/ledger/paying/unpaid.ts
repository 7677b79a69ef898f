import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';

/** How many unpaid orders are shown at most. */
const most = 100;

/** The orders that wait for this customer's payment, the longest due first. */
export const readUnpaid = async (database: Database, customer: string): Promise<PurchaseRecord[]> => {
  const rows = await database.query<PurchaseRow>(
    `SELECT ${columns} FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND e.status = 'unpaid' AND p.customer = $1
     ORDER BY p.facts -> 'unpaid' ->> 'dueOn', e.at, e.purchase LIMIT $2`,
    [customer, most],
  );
  return rows.map(toRecord);
};

/** How many orders wait for this customer's payment. */
export const countUnpaid = async (database: Database, customer: string): Promise<number> => {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*) FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND e.status = 'unpaid' AND p.customer = $1`,
    [customer],
  );
  return row?.count ?? 0;
};
