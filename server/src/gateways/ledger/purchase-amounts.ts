import type { Database } from '../../database.ts';
import { amountsOf } from '../../domain/purchase/amounts.ts';
import { viewersOf } from '../../domain/purchase/months.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';

/** Writes the amounts by which purchases are found. Those that stand there stay. */
export const insertAmounts = async (tx: Database, records: readonly PurchaseRecord[]): Promise<void> => {
  const amounts = records.flatMap((record) =>
    viewersOf(record).flatMap((viewer) =>
      amountsOf(record).map((found) => ({ viewer, ...found, at: record.at, purchase: record.id })),
    ),
  );
  await tx.query(
    `INSERT INTO purchase_amount (viewer, amount, currency, scale, at, purchase)
     SELECT viewer, amount, currency, scale, at, purchase
     FROM json_to_recordset($1::json)
       AS a (viewer text, amount bigint, currency text, scale smallint, at timestamptz, purchase text)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(amounts)],
  );
};

const keysOf = (record: PurchaseRecord): string[] => amountsOf(record).map(({ amount, currency }) => `${amount} ${currency}`);

/** Takes away the amounts that a purchase no longer has, and adds those that it did not have. */
export const updateAmounts = async (
  tx: Database,
  changes: readonly { readonly before: PurchaseRecord; readonly after: PurchaseRecord }[],
): Promise<void> => {
  const gone = changes.flatMap(({ before, after }) => {
    const kept = new Set(keysOf(after));
    return amountsOf(before)
      .filter(({ amount, currency }) => !kept.has(`${amount} ${currency}`))
      .flatMap((found) => viewersOf(before).map((viewer) => ({ viewer, ...found, at: before.at, purchase: before.id })));
  });
  if (gone.length > 0) {
    await tx.query(
      `DELETE FROM purchase_amount p
       USING json_to_recordset($1::json) AS a (viewer text, amount bigint, currency text, at timestamptz, purchase text)
       WHERE p.viewer = a.viewer AND p.amount = a.amount AND p.at = a.at AND p.purchase = a.purchase
         AND p.currency = a.currency`,
      [JSON.stringify(gone)],
    );
  }
  const grown = changes.filter(({ before, after }) => {
    const had = new Set(keysOf(before));
    return keysOf(after).some((key) => !had.has(key));
  });
  if (grown.length > 0) await insertAmounts(tx, grown.map(({ after }) => after));
};
