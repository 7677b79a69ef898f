import type { Database } from '../../../database.ts';
import { deriveRequest } from '../../../domain/refund/derive-request.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { RefundRequestAnswer } from '../../refund-gateway.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';
import { readPaidSubscriptions } from './paid-subscriptions.ts';

const readPurchases = async (database: Database, ids: readonly string[]): Promise<Map<string, PurchaseRecord>> => {
  const rows = await database.query<PurchaseRow>(`SELECT ${columns} FROM purchase p WHERE p.id = ANY($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, toRecord(row)]));
};

const readAcknowledged = async (database: Database, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await database.query<{ of: string }>('SELECT of FROM acknowledgement WHERE of = ANY($1)', [ids]);
  return new Set(rows.map(({ of }) => of));
};

const readZones = async (database: Database, customers: readonly string[]): Promise<Map<string, string>> => {
  const rows = await database.query<{ id: string; time_zone: string }>('SELECT id, time_zone FROM customer WHERE id = ANY($1)', [
    [...new Set(customers)],
  ]);
  return new Map(rows.map(({ id, time_zone }) => [id, time_zone]));
};

/** Requests as their customers see them now, in the order given, with a few queries for all of them. */
export const answersFor = async (
  database: Database,
  records: readonly RefundRequestRecord[],
  now: Date,
): Promise<RefundRequestAnswer[]> => {
  if (records.length === 0) return [];
  const purchases = await readPurchases(database, [...new Set(records.map(({ purchase }) => purchase))]);
  const subscriptions = await readPaidSubscriptions(database, purchases.values());
  const acknowledged = await readAcknowledged(database, records.map(({ id }) => id));
  const zones = await readZones(database, records.map(({ customer }) => customer));
  return records.map((record) => {
    const purchase = purchases.get(record.purchase);
    if (!purchase) throw new Error(`Request ${record.id}: its purchase is missing.`);
    const subscription = purchase.subscription && subscriptions.get(purchase.subscription.id);
    return deriveRequest(record, purchase, {
      now,
      timeZone: zones.get(record.customer) ?? 'UTC',
      ...(subscription && { subscription }),
      acknowledged: acknowledged.has(record.id),
    });
  });
};

/** One request as its customer sees it now. */
export const answerFor = async (database: Database, record: RefundRequestRecord, now: Date): Promise<RefundRequestAnswer> => {
  const [answer] = await answersFor(database, [record], now);
  return answer!;
};
