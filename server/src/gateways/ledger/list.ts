import type { Database } from '../../database.ts';
import { deriveSubscription } from '../../domain/subscription/derive-subscription.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { decodeCursor, toPage } from '../../paging.ts';
import { ProblemError } from '../../problem.ts';
import type { SubscriptionPage, SubscriptionQuery } from '../gateway.ts';
import { readContexts } from './contexts.ts';
import { readTimeZone } from './customers.ts';
import { columns, toStored, type SubscriptionRow } from './subscription-rows.ts';

const keyOf = ({ attention, recency, id }: SubscriptionRow): [number, number, string] => [attention, recency, id];

const readCursor = (cursor: string): [number, number, string] => {
  const [attention, recency, id] = decodeCursor(cursor, 3);
  if (typeof attention !== 'number' || typeof recency !== 'number' || typeof id !== 'string') {
    throw new ProblemError('invalid-request', {
      errors: [{ path: 'query.cursor', message: 'This is no cursor of this list.' }],
    });
  }
  return [attention, recency, id];
};

/** One page of a customer's subscriptions, by the key of the list and never by an offset. */
export const listSubscriptions = async (
  database: Database,
  customer: string,
  { state, cursor, limit }: SubscriptionQuery,
  now: Date,
): Promise<SubscriptionPage> => {
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const conditions = [
    's.customer = $1',
    ...(state ? [state === 'current' ? 's.is_current' : 'NOT s.is_current'] : []),
    ...(after ? ['(s.attention, s.recency, s.id) > ($3, $4, $5)'] : []),
  ];
  const rows = await database.query<SubscriptionRow>(
    `SELECT ${columns} FROM subscription s JOIN customer c ON c.id = s.customer
     WHERE ${conditions.join(' AND ')} ORDER BY s.attention, s.recency, s.id LIMIT $2`,
    [customer, limit + 1, ...(after ?? [])],
  );
  const { items, nextCursor } = toPage(rows, limit, keyOf);
  const stored = items.map(toStored);
  const contextOf = await readContexts(database, customer, stored, now);
  return {
    asOf: now.toISOString(),
    today: dayIn(await readTimeZone(database, customer), now),
    items: stored.map((subscription) => deriveSubscription(subscription.record, contextOf(subscription))),
    ...(nextCursor && { nextCursor }),
  };
};
