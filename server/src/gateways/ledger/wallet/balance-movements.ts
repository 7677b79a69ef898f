import type { balanceMovement } from '../../../../../src/api/contract/balance.ts';
import type { Database } from '../../../database.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { decodeCursor, toPage } from '../../../paging.ts';
import { ProblemError } from '../../../problem.ts';
import type { BalancePage } from '../../payment-gateway.ts';
import { readTimeZone } from '../customers.ts';
import type { InferInput } from 'valibot';

type Movement = InferInput<typeof balanceMovement>;

interface Row {
  readonly id: string;
  readonly number: number;
  readonly facts: Omit<Movement, 'id'>;
}

const readCursor = (cursor: string): number => {
  const [number] = decodeCursor(cursor, 1);
  if (typeof number === 'number') return number;
  throw new ProblemError('invalid-request', {
    errors: [{ path: 'query.cursor', message: 'This is no cursor of this list.' }],
  });
};

/** One page of how the store balance came about, the newest movement first, by their number and never by an offset. */
export const listMovements = async (
  database: Database,
  customer: string,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
  now: Date,
): Promise<BalancePage> => {
  const before = cursor === undefined ? undefined : readCursor(cursor);
  const rows = await database.query<Row>(
    `SELECT id, number, facts FROM balance_movement
     WHERE customer = $1 ${before === undefined ? '' : 'AND number < $3'} ORDER BY number DESC LIMIT $2`,
    [customer, limit + 1, ...(before === undefined ? [] : [before])],
  );
  const { items, nextCursor } = toPage(rows, limit, ({ number }) => [number]);
  return {
    asOf: now.toISOString(),
    today: dayIn(await readTimeZone(database, customer), now),
    items: items.map(({ facts, id }) => ({ id, ...facts })),
    ...(nextCursor !== undefined && { nextCursor }),
  };
};
