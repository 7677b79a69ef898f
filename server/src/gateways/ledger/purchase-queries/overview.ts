import type { Database } from '../../../database.ts';
import { purchaseActions } from '../../../domain/purchase/derive-actions.ts';
import { deriveSummary, type Member } from '../../../domain/purchase/derive-summary.ts';
import type { Policies } from '../../../domain/refund/policy.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { PurchaseOverview } from '../../purchase-gateway.ts';
import { readHome } from '../customers.ts';
import type { PurchaseRow } from '../purchase-rows.ts';
import { readContext, seenColumns, seenFrom, toSeen, type SeenPurchase } from './contexts.ts';

/** More than these would be no notice but a list, which there is. */
const mostUnpaid = 10;

const readUnpaid = async (database: Database, viewer: string): Promise<SeenPurchase[]> => {
  const rows = await database.query<PurchaseRow & { member: Member | null }>(
    `SELECT ${seenColumns} FROM ${seenFrom} WHERE e.viewer = $1 AND e.status = 'unpaid'
     ORDER BY e.at, e.purchase LIMIT ${mostUnpaid}`,
    [viewer],
  );
  return rows.map(toSeen);
};

const readMonths = (database: Database, viewer: string): Promise<PurchaseOverview['months']> =>
  database.query(
    `SELECT month, sum(purchases)::integer AS count FROM purchase_month WHERE viewer = $1
     GROUP BY month ORDER BY month DESC`,
    [viewer],
  );

/** From one member to the next along the index: as many steps as there are members, however much each of them bought. */
const readMembers = (database: Database, viewer: string): Promise<Member[]> =>
  database.query(
    `WITH RECURSIVE known AS (
       (SELECT member FROM purchase_entry WHERE viewer = $1 AND member IS NOT NULL ORDER BY member LIMIT 1)
       UNION ALL
       SELECT next.member FROM known CROSS JOIN LATERAL (
         SELECT member FROM purchase_entry WHERE viewer = $1 AND member > known.member ORDER BY member LIMIT 1) next
     )
     SELECT known.member AS id, newest.name FROM known CROSS JOIN LATERAL (
       SELECT summary::json -> 'member' ->> 'name' AS name FROM purchase_entry
       WHERE viewer = $1 AND member = known.member ORDER BY at DESC, purchase DESC LIMIT 1) newest
     ORDER BY newest.name, known.member`,
    [viewer],
  );

/** What a history is about, apart from its rows. */
export const readOverview = async (database: Database, viewer: string, policies: Policies, now: Date): Promise<PurchaseOverview> => {
  const home = await readHome(database, viewer);
  const unpaid = await readUnpaid(database, viewer);
  const months = await readMonths(database, viewer);
  const members = await readMembers(database, viewer);
  const contextOf = unpaid.length > 0 ? await readContext(database, viewer, home, policies, now) : undefined;
  return {
    asOf: now.toISOString(),
    today: dayIn(home.timeZone, now),
    unpaid: unpaid.flatMap((seen) =>
      contextOf
        ? [{ ...deriveSummary(seen.record, seen), actions: purchaseActions(seen.record, contextOf(seen)) }]
        : [],
    ),
    months,
    members,
  };
};
