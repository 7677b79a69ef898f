import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { readTimeZone } from '../customers.ts';
import { readPurchase } from '../purchase-rows.ts';
import { lockRequest } from './request-rows.ts';

/** A request and its purchase, which stay as they are until the transaction ends, and the day of its customer. */
export interface HeldRequest {
  readonly request: RefundRequestRecord;
  readonly purchase: PurchaseRecord;
  readonly at: Date;
  readonly on: string;
}

/** Locks a request, of that customer where one is named, after its purchase: in the order in which everybody locks them. */
export const holdRequest = async (tx: Database, id: string, at: Date, customer?: string): Promise<HeldRequest | undefined> => {
  const [found] = await tx.query<{ customer: string; purchase: string }>('SELECT customer, purchase FROM refund_request WHERE id = $1', [id]);
  if (!found || (customer !== undefined && found.customer !== customer)) return undefined;
  const purchase = await readPurchase(tx, found.customer, found.purchase, true);
  const request = await lockRequest(tx, id, found.customer);
  if (!purchase || !request) throw new Error(`Request ${id}: its purchase is missing.`);
  return { request, purchase, at, on: dayIn(await readTimeZone(tx, found.customer), at) };
};
