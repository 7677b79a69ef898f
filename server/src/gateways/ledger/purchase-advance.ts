import type { Database } from '../../database.ts';
import { assertAddsUp } from '../../domain/purchase/adds-up.ts';
import { catchUp } from '../../domain/purchase/catch-up.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import type { Ledger } from './carry-out.ts';
import { columns, toRecord, type PurchaseRow } from './purchase-rows.ts';
import { updatePurchases, type PurchaseUpdate } from './purchase-write.ts';

const batch = 200;

type DueRow = PurchaseRow & { readonly time_zone: string };

/**
 * Locks purchases for which something has fallen due. What another process holds is passed over: it sees to it. So is what money is on
 * its way for: it is not given up before that has arrived or has not.
 */
const lockDue = (tx: Database, now: Date, failed: readonly string[]): Promise<DueRow[]> =>
  tx.query<DueRow>(
    `SELECT ${columns}, c.time_zone FROM purchase p JOIN customer c ON c.id = p.customer
     WHERE p.due_at <= $1 AND NOT (p.id = ANY($2))
       AND NOT EXISTS (SELECT 1 FROM payment y WHERE y.purchase = p.id AND y.state = 'processing')
     ORDER BY p.due_at, p.id LIMIT $3 FOR UPDATE OF p SKIP LOCKED`,
    [now.toISOString(), failed, batch],
  );

/** The update that time makes of a purchase, over all the days that were missed. */
const toUpdate = (row: DueRow, now: Date): PurchaseUpdate => {
  const before = toRecord(row);
  const taken = catchUp(before, dayIn(row.time_zone, now));
  const last = taken.at(-1);
  if (!last) throw new Error(`Purchase ${row.id} is due and has nothing to do.`);
  assertAddsUp(last.after);
  const trail = taken.map(({ step, ...change }) => ({
    ...change,
    by: { actor: 'time', action: step.kind, at: now } as const,
  }));
  return { before, after: last.after, by: { actor: 'time', action: last.step.kind, at: now }, trail };
};

/**
 * Lets time do to purchases what has fallen due: charges are posted, holds vanish, refunds arrive, orders that were not paid are
 * cancelled. In batches, each in a transaction; several processes share them. One that fails holds up no other; what went wrong
 * is thrown at the end.
 */
export const advancePurchases = async ({ database, clock }: Pick<Ledger, 'database' | 'clock'>): Promise<void> => {
  const failures = new Map<string, unknown>();
  for (;;) {
    const now = clock.now();
    const seen = await database.transaction(async (tx) => {
      const rows = await lockDue(tx, now, [...failures.keys()]);
      const updates = rows.flatMap((row) => {
        try {
          return [toUpdate(row, now)];
        } catch (error) {
          failures.set(row.id, error);
          return [];
        }
      });
      await updatePurchases(tx, updates);
      return rows.length;
    });
    if (seen === 0) break;
  }
  if (failures.size > 0) throw new AggregateError(failures.values(), `Not advanced: ${failures.size} purchases.`);
};
