import type { Purchase } from '../../../../../src/api/contract/purchase.ts';
import type { Database } from '../../../database.ts';
import { derivePurchase } from '../../../domain/purchase/derive-purchase.ts';
import type { Member } from '../../../domain/purchase/derive-summary.ts';
import type { Policies } from '../../../domain/refund/policy.ts';
import type { PurchaseRow } from '../purchase-rows.ts';
import { readContext, seenColumns, seenFrom, toSeen } from './contexts.ts';

type Row = PurchaseRow & { readonly member: Member | null; readonly time_zone: string; readonly country: string | null };

/** One purchase of a customer's history, with all that they may know of it. */
export const getPurchase = async (
  database: Database,
  viewer: string,
  id: string,
  policies: Policies,
  now: Date,
): Promise<Purchase | undefined> => {
  const [row] = await database.query<Row>(
    `SELECT ${seenColumns}, c.time_zone, c.account ->> 'country' AS country FROM ${seenFrom} AND p.at = e.at JOIN customer c ON c.id = e.viewer
     WHERE e.viewer = $1 AND p.id = $2`,
    [viewer, id],
  );
  if (!row) return undefined;
  const { country, time_zone, ...purchase } = row;
  const seen = toSeen(purchase);
  const home = { timeZone: time_zone, ...(country && { country }) };
  const contextOf = await readContext(database, viewer, home, policies, now);
  return derivePurchase(seen.record, contextOf(seen));
};
