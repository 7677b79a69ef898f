import { beginReview } from '../../../domain/refund/transitions.ts';
import { refusalOf } from '../../../domain/refund/refusals.ts';
import type { RefundState } from '../../../../../src/api/contract/refund-request.ts';
import type { Ledger } from '../carry-out.ts';
import { holdRequest } from './hold-request.ts';
import { updateRequest } from './request-rows.ts';
import { sendMoney } from './send-money.ts';

const batch = 50;

interface DueRow {
  readonly id: string;
  readonly customer: string;
  readonly state: RefundState;
}

/** Requests with which time has something to do, the longest due first. */
const readDue = ({ database }: Ledger, now: Date, passedOver: readonly string[]): Promise<DueRow[]> =>
  database.query<DueRow>(
    'SELECT id, customer, state FROM refund_request WHERE due_at <= $1 AND NOT (id = ANY($2)) ORDER BY due_at, id LIMIT $3',
    [now.toISOString(), passedOver, batch],
  );

/** A person looks at it from now on: a moment after it came, or when the last day of an answer is over. */
const review = async ({ clock, database }: Ledger, { customer, id }: DueRow): Promise<void> => {
  await database.transaction(async (tx) => {
    const at = clock.now();
    const held = await holdRequest(tx, id, at, customer);
    // Somebody was quicker: another process, the customer, or the store's people.
    if (!held || refusalOf(held.request, 'begin-review', held) !== undefined) return;
    await updateRequest(tx, held.request, beginReview(held.request, { at, on: held.on }), { actor: 'time' });
  });
};

/**
 * What time does to requests: a review begins, money is sent on its day. That money has arrived or come back they hear from their purchases.
 * One that fails holds up no other, and is tried again in the next round; what went wrong is thrown at the end.
 */
export const advanceRefunds = async (ledger: Ledger): Promise<void> => {
  const failures: unknown[] = [];
  const seen: string[] = [];
  for (;;) {
    const rows = await readDue(ledger, ledger.clock.now(), seen);
    for (const row of rows) {
      seen.push(row.id);
      const work = row.state === 'approved' ? sendMoney(ledger, row) : review(ledger, row);
      await work.catch((error: unknown) => failures.push(error));
    }
    if (rows.length < batch) break;
  }
  if (failures.length > 0) throw new AggregateError(failures, `Not advanced: ${failures.length} requests for money back.`);
};
