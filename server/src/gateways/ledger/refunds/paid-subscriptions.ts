import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { isRenewing } from '../../../domain/subscription/situation.ts';

/** A subscription that a purchase paid for, and whether it goes on as it stands now. */
export interface PaidSubscription {
  readonly id: string;
  readonly name: string;
  readonly renews: boolean;
}

/** The subscriptions that purchases paid for, by their id, with one query for all of them. */
export const readPaidSubscriptions = async (
  database: Database,
  purchases: Iterable<PurchaseRecord>,
): Promise<ReadonlyMap<string, PaidSubscription>> => {
  const ids = [...purchases].flatMap(({ subscription }) => subscription?.id ?? []);
  if (ids.length === 0) return new Map();
  const rows = await database.query<{ id: string; name: string; facts: SubscriptionRecord }>(
    'SELECT s.id, p.name, s.facts FROM subscription s JOIN product p ON p.id = s.product WHERE s.id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ facts, id, name }) => [id, { id, name, renews: !facts.ended && !facts.ending && isRenewing(facts) }]));
};
