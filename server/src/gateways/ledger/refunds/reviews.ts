import type { RefundState } from '../../../../../src/api/contract/refund-request.ts';
import type { Database } from '../../../database.ts';
import { refundDecisions } from '../../../domain/refund/derive-actions.ts';
import type { RefundRequestRecord } from '../../../domain/refund/record.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { decodeCursor, toPage } from '../../../paging.ts';
import type { RefundReviewAnswer, RefundReviewPage } from '../../refund-gateway.ts';
import { answersFor } from './answers.ts';
import { placeAt, placeOf } from './request-place.ts';
import { columns, toRequest, type RequestRow } from './request-rows.ts';

/** A stretch of the list: the states in it, and which of them comes first. */
interface Stretch {
  readonly states: readonly RefundState[];
  readonly order: 'ASC' | 'DESC';
}

/** What waits for a person, the longest first; then what waits for its customer; then what was decided or is over, the latest first. */
const stretches: readonly Stretch[] = [
  { states: ['received', 'under-review'], order: 'ASC' },
  { states: ['question'], order: 'ASC' },
  { states: ['approved', 'sent', 'arrived', 'declined', 'return-failed', 'reversed', 'taken-back'], order: 'DESC' },
];

const openStretches = 2;

interface Place {
  readonly stretch: number;
  readonly at: string;
  readonly id: string;
}

/**
 * So many rows of a stretch, from a place on. Each state is read by itself, so that the index has its rows in order already, however
 * many there are.
 */
const readStretch = (database: Database, { order, states }: Stretch, after: Place | undefined, limit: number): Promise<RequestRow[]> => {
  const place = after ? `AND (r.state_since, r.id) ${order === 'ASC' ? '>' : '<'} ($2::timestamptz, $3)` : '';
  const sort = `ORDER BY r.state_since ${order}, r.id ${order} LIMIT $1`;
  const branches = states.map((state) => `(SELECT ${columns} FROM refund_request r WHERE r.state = '${state}' ${place} ${sort})`);
  return database.query<RequestRow>(`SELECT * FROM (${branches.join(' UNION ALL ')}) r ${sort}`, [
    limit,
    ...(after ? [after.at, after.id] : []),
  ]);
};

/** How many requests of each customer were approved in the last 90 days, and stayed so. */
const readApprovedLately = async (database: Database, customers: readonly string[], now: Date): Promise<Map<string, number>> => {
  const since = new Date(now.getTime() - 90 * 24 * 60 * 60_000).toISOString();
  const rows = await database.query<{ customer: string; approved: number }>(
    `SELECT customer, count(*) AS approved FROM refund_request
     WHERE customer = ANY($1) AND state IN ('approved', 'sent', 'arrived', 'return-failed') AND facts -> 'decision' ->> 'at' >= $2
     GROUP BY customer`,
    [[...new Set(customers)], since],
  );
  return new Map(rows.map(({ approved, customer }) => [customer, approved]));
};

/** Requests as the store's people see them now, in the order given. */
export const reviewsFor = async (
  database: Database,
  records: readonly RefundRequestRecord[],
  now: Date,
): Promise<RefundReviewAnswer[]> => {
  const answers = await answersFor(database, records, now);
  const approvedLately = await readApprovedLately(database, records.map(({ customer }) => customer), now);
  return answers.map((answer, index) => {
    const record = records[index]!;
    const { customer } = record;
    return { ...answer, customer, decisions: refundDecisions(record, answer.today), approvedLately: approvedLately.get(customer) ?? 0 };
  });
};

interface Query {
  readonly cursor?: string;
  readonly limit: number;
  readonly state?: 'open' | 'decided';
}

const readPlace = (cursor: string): Place => {
  const [stretch, ...place] = decodeCursor(cursor, 3);
  // A stretch that there is not begins no page: `placeOf` refuses what has no instant.
  return typeof stretch === 'number' && stretches[stretch] ? { stretch, ...placeOf(place) } : { stretch: 0, ...placeOf([]) };
};

/** One page of the requests of all customers: those that are open, those that are decided, or the one after the other. */
export const listReviews = async (database: Database, { cursor, limit, state }: Query, now: Date): Promise<RefundReviewPage> => {
  const after = cursor === undefined ? undefined : readPlace(cursor);
  const first = Math.max(after?.stretch ?? 0, state === 'decided' ? openStretches : 0);
  const end = state === 'open' ? openStretches : stretches.length;
  const rows: (RequestRow & { readonly stretch: number })[] = [];
  for (let stretch = first; stretch < end && rows.length <= limit; stretch += 1) {
    const place = after?.stretch === stretch ? after : undefined;
    const found = await readStretch(database, stretches[stretch]!, place, limit + 1 - rows.length);
    rows.push(...found.map((row) => ({ ...row, stretch })));
  }
  const page = toPage(rows, limit, ({ id, state_since, stretch }) => [stretch, ...placeAt(state_since, id)]);
  return {
    asOf: now.toISOString(),
    // The store's people have no zone of their own here; each request has its customer's day.
    today: dayIn('UTC', now),
    items: await reviewsFor(database, page.items.map(({ stretch: _stretch, ...row }) => toRequest(row)), now),
    ...(page.nextCursor !== undefined && { nextCursor: page.nextCursor }),
  };
};
