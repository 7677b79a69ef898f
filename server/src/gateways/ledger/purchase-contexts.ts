import type { Database } from '../../database.ts';
import type { PurchaseContext } from '../../domain/purchase/context.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { readTimeZone } from './customers.ts';
import { readMerchant } from './merchant.ts';
import { readPeople } from './purchase-people.ts';

/** What is needed beside the records to show them to a viewer, for all of them in a few queries. */
export const readPurchaseContexts = async (
  database: Database,
  viewer: string,
  records: readonly PurchaseRecord[],
  now: Date,
): Promise<(record: PurchaseRecord) => PurchaseContext> => {
  const common = {
    today: dayIn(await readTimeZone(database, viewer), now),
    asOf: now.toISOString(),
    merchant: await readMerchant(database),
    viewer,
  };
  const others = records.filter(({ buyer, customer }) => customer === viewer && buyer !== viewer);
  if (others.length === 0) return () => common;
  const people = await readPeople(database, others);
  return (record) => {
    const member = record.customer === viewer ? people.memberOf(record) : undefined;
    return { ...common, ...(member && { member }) };
  };
};
