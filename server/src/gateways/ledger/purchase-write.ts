import type { Database } from '../../database.ts';
import { assertAddsUp } from '../../domain/purchase/adds-up.ts';
import { monthSumsOf } from '../../domain/purchase/months.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { closeWaiting } from './paying/close-waiting.ts';
import { insertAmounts, updateAmounts } from './purchase-amounts.ts';
import { writePurchaseAudit, type Doing, type PurchaseChange, type PurchaseDoing } from './purchase-audit.ts';
import { insertEntries, updateEntries } from './purchase-entries.ts';
import { addToMonths } from './purchase-months.ts';
import { readPeople } from './purchase-people.ts';
import { toRow } from './purchase-rows.ts';
import { followRefunds } from './refunds/follow-refunds.ts';

/** As many as make a statement of a few megabytes. */
const batch = 2000;

const insertBatch = async (tx: Database, records: readonly PurchaseRecord[], by?: Doing): Promise<void> => {
  const people = await readPeople(tx, records);
  await tx.query(
    `INSERT INTO purchase (id, customer, buyer, version, order_number, at, facts, due_at)
     SELECT id, customer, buyer, version, order_number, at, facts, due_at
     FROM json_to_recordset($1::json) AS p (id text, customer text, buyer text, version integer, order_number text,
       at timestamptz, facts jsonb, due_at timestamptz)`,
    [JSON.stringify(records.map((record) => toRow(record, people.timeZoneOf(record))))],
  );
  await insertEntries(tx, records, people);
  await insertAmounts(tx, records);
  await addToMonths(tx, records.flatMap((record) => monthSumsOf(record)));
  await writePurchaseAudit(
    tx,
    records.map((after) => ({ after, by: by ?? { actor: 'customer', action: 'bought', at: new Date(after.at) } })),
  );
};

/**
 * Writes new purchases and all that is made from them: entries of the histories, texts, amounts, months, audit. Takes thousands
 * at once, in few statements. `by` is the customer, then, when missing.
 */
export const insertPurchases = async (tx: Database, records: readonly PurchaseRecord[], by?: Doing): Promise<void> => {
  for (const record of records) assertAddsUp(record);
  for (let from = 0; from < records.length; from += batch) await insertBatch(tx, records.slice(from, from + batch), by);
};

/** What became of a purchase. `trail` has the changes one by one, where it was more than one. */
export interface PurchaseUpdate extends PurchaseChange {
  readonly before: PurchaseRecord;
  readonly trail?: readonly PurchaseChange[];
}

const assertSame = ({ before, after }: PurchaseUpdate): void => {
  const isSame = before.id === after.id && before.customer === after.customer && before.buyer === after.buyer && before.at === after.at;
  if (!isSame) throw new RangeError(`Purchase ${before.id}: who bought it and when cannot change.`);
  if (after.version <= before.version) throw new RangeError(`Purchase ${before.id}: its version must grow.`);
};

/**
 * Writes what became of purchases, with all that is made from them. The rows must be locked. Each purchase stands in `changes`
 * once.
 */
export const updatePurchases = async (tx: Database, changes: readonly PurchaseUpdate[]): Promise<void> => {
  if (changes.length === 0) return;
  for (const change of changes) {
    assertSame(change);
    assertAddsUp(change.after);
  }
  const records = changes.map(({ after }) => after);
  const people = await readPeople(tx, records);
  const rows = changes.map(({ before, after }) => ({
    ...toRow(after, people.timeZoneOf(after)),
    version_before: before.version,
  }));
  const written = await tx.query(
    `UPDATE purchase p SET version = r.version, order_number = r.order_number, facts = r.facts, due_at = r.due_at
     FROM json_to_recordset($1::json) AS r (id text, version integer, version_before integer, order_number text, facts jsonb,
       due_at timestamptz)
     WHERE p.id = r.id AND p.version = r.version_before RETURNING p.id`,
    [JSON.stringify(rows)],
  );
  if (written.length !== changes.length) throw new Error('A purchase was changed by somebody else in between.');
  await updateEntries(tx, records, people);
  await updateAmounts(tx, changes);
  await addToMonths(
    tx,
    changes.flatMap(({ before, after }) => [...monthSumsOf(before, -1), ...monthSumsOf(after)]),
  );
  await writePurchaseAudit(tx, changes.flatMap((change) => change.trail ?? [change]));
  await followRefunds(tx, changes);
  const [first, ...more] = changes.filter(({ before, after }) => before.unpaid && !after.unpaid);
  // A batch is of one doing: time's, or a customer's.
  if (first) {
    const actor = first.by.actor === 'customer' ? 'customer' : 'time';
    await closeWaiting(tx, [first, ...more].map(({ after }) => after.id), { ...first.by, actor });
  }
};

/** Writes what became of one purchase. The row must be locked. */
export const updatePurchase = (tx: Database, before: PurchaseRecord, after: PurchaseRecord, by: PurchaseDoing): Promise<void> =>
  updatePurchases(tx, [{ before, after, by }]);
