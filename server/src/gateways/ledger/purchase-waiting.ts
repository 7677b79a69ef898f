import type { Database } from '../../database.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { columns, toRecord, type PurchaseRow } from './purchase-rows.ts';

/**
 * The order that waits for the payment of a subscription, locked; undefined when none does. Found by its status and not by a key,
 * so that one written elsewhere is paid and given up like any other.
 */
export const readWaiting = async (
  tx: Database,
  { customer, id }: Pick<SubscriptionRecord, 'customer' | 'id'>,
): Promise<PurchaseRecord | undefined> => {
  const [row] = await tx.query<PurchaseRow>(
    `SELECT ${columns} FROM purchase_entry e JOIN purchase p ON p.id = e.purchase
     WHERE e.viewer = $1 AND e.status = 'unpaid' AND p.customer = $1 AND p.facts -> 'subscription' ->> 'id' = $2
     ORDER BY e.at DESC, e.purchase DESC LIMIT 1 FOR UPDATE OF p`,
    [customer, id],
  );
  return row && toRecord(row);
};
