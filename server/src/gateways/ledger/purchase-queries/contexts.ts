import type { Database } from '../../../database.ts';
import type { PurchaseContext } from '../../../domain/purchase/context.ts';
import type { Member } from '../../../domain/purchase/derive-summary.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { Policies } from '../../../domain/refund/policy.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import type { Home } from '../customers.ts';
import { readMerchant } from '../merchant.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';

/** A purchase as it stands in somebody's history, with whoever bought it there. */
export interface SeenPurchase {
  readonly record: PurchaseRecord;
  readonly member?: Member;
}

/** What `toSeen` reads. */
export const seenColumns = `${columns}, e.summary::json -> 'member' AS member`;

/** How an entry `e` leads to its purchase `p`. Who has no entry has no such purchase. */
export const seenFrom = 'purchase_entry e JOIN purchase p ON p.id = e.purchase';

export const toSeen = ({ member, ...row }: PurchaseRow & { readonly member: Member | null }): SeenPurchase => ({
  record: toRecord(row),
  ...(member && { member }),
});

/** What a customer needs to know beside the records, as of now. */
export const readContext = async (
  database: Database,
  viewer: string,
  { country, timeZone }: Home,
  policies: Policies,
  now: Date,
): Promise<(seen: SeenPurchase) => PurchaseContext> => {
  const merchant = await readMerchant(database);
  const market = country ?? merchant.country;
  const common = { today: dayIn(timeZone, now), asOf: now.toISOString(), merchant, viewer, policies, market };
  return ({ member }) => ({ ...common, ...(member && { member }) });
};
