import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { decodeCursor, toPage } from '../../../paging.ts';
import type { RefundRequestPage } from '../../refund-gateway.ts';
import { readTimeZone } from '../customers.ts';
import { answersFor } from './answers.ts';
import { placeAt, placeOf } from './request-place.ts';
import { columns, toRequest, type RequestRow } from './request-rows.ts';

interface Query {
  readonly cursor?: string;
  readonly limit: number;
  readonly purchase?: string;
}

/** One page of a customer's requests, of one purchase where it is named, the newest first: by their key and never by an offset. */
export const listRequests = async (
  database: Database,
  customer: string,
  { cursor, limit, purchase }: Query,
  now: Date,
): Promise<RefundRequestPage> => {
  const values: unknown[] = [customer, limit + 1];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const conditions = ['r.customer = $1'];
  if (purchase !== undefined) conditions.push(`r.purchase = ${add(purchase)}`);
  if (cursor !== undefined) {
    const place = placeOf(decodeCursor(cursor, 2));
    const [at, id] = [add(place.at), add(place.id)];
    conditions.push(`(r.requested_at < ${at} OR (r.requested_at = ${at} AND r.id > ${id}))`);
  }
  const rows = await database.query<RequestRow>(
    `SELECT ${columns} FROM refund_request r WHERE ${conditions.join(' AND ')} ORDER BY r.requested_at DESC, r.id LIMIT $2`,
    values,
  );
  const { items, nextCursor } = toPage(rows, limit, ({ id, requested_at }) => placeAt(requested_at, id));
  return {
    asOf: now.toISOString(),
    today: dayIn(await readTimeZone(database, customer), now),
    items: await answersFor(database, items.map(toRequest), now),
    ...(nextCursor !== undefined && { nextCursor }),
  };
};
