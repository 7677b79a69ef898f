import type { Database } from '../../database.ts';
import type { PurchaseContext } from '../../domain/purchase/context.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import type { Policies } from '../../domain/refund/policy.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { readHome } from './customers.ts';
import { readMerchant } from './merchant.ts';
import { readPeople } from './purchase-people.ts';

/** What is needed beside the records to show them to a viewer, for all of them in a few queries. */
export const readPurchaseContexts = async (
  database: Database,
  viewer: string,
  records: readonly PurchaseRecord[],
  policies: Policies,
  now: Date,
): Promise<(record: PurchaseRecord) => PurchaseContext> => {
  const home = await readHome(database, viewer);
  const merchant = await readMerchant(database);
  const common = {
    today: dayIn(home.timeZone, now),
    asOf: now.toISOString(),
    merchant,
    viewer,
    policies,
    market: home.country ?? merchant.country,
  };
  const others = records.filter(({ buyer, customer }) => customer === viewer && buyer !== viewer);
  if (others.length === 0) return () => common;
  const people = await readPeople(database, others);
  return (record) => {
    const member = record.customer === viewer ? people.memberOf(record) : undefined;
    return { ...common, ...(member && { member }) };
  };
};
