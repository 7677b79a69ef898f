import type { Database } from '../../database.ts';
import { aggregateMonths, type MonthSums } from '../../domain/purchase/months.ts';

/** Adds to the months what purchases add to them, and what changes took away; a month without purchases goes. */
export const addToMonths = async (tx: Database, sums: Iterable<MonthSums>): Promise<void> => {
  const months = aggregateMonths(sums);
  if (months.length === 0) return;
  // In the order of `aggregateMonths`: transactions that touch the same months wait for each other, never in a ring.
  await tx.query(
    `INSERT INTO purchase_month AS m (viewer, month, currency, scale, purchases, charged, spent, refunded)
     SELECT viewer, month, currency, scale, purchases, charged, spent, refunded
     FROM json_to_recordset($1::json) AS s (viewer text, month text, currency text, scale smallint, purchases integer,
       charged integer, spent bigint, refunded bigint)
     ON CONFLICT (viewer, month, currency) DO UPDATE SET purchases = m.purchases + excluded.purchases,
       charged = m.charged + excluded.charged, spent = m.spent + excluded.spent, refunded = m.refunded + excluded.refunded`,
    [JSON.stringify(months)],
  );
  const lost = months.filter(({ purchases }) => purchases < 0);
  if (lost.length === 0) return;
  await tx.query(
    `DELETE FROM purchase_month m
     USING json_to_recordset($1::json) AS s (viewer text, month text, currency text)
     WHERE m.viewer = s.viewer AND m.month = s.month AND m.currency = s.currency AND m.purchases = 0`,
    [JSON.stringify(lost)],
  );
};
