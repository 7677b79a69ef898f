import type { Database } from '../../../database.ts';
import type { PurchaseRecord } from '../../../domain/purchase/record.ts';
import type { PurchaseSelection } from '../../purchase-gateway.ts';
import { readTimeZone } from '../customers.ts';
import { columns, toRecord, type PurchaseRow } from '../purchase-rows.ts';
import { Parameters } from './parameters.ts';
import { microsOf, type Place } from './place.ts';
import { hasDays, toQuestion, type Question } from './question.ts';
import { rowsOf } from './rows.ts';

/** As many as are in memory at a time. */
const batch = 500;

const readBatch = (database: Database, question: Question): Promise<(PurchaseRow & { micros: number })[]> => {
  const parameters = new Parameters();
  const rows = rowsOf(question, batch, parameters, 'e.purchase AS id');
  return database.query(
    `SELECT ${columns}, ${microsOf('k.at')} AS micros FROM (${rows}) k JOIN purchase p ON p.id = k.purchase
     ORDER BY k.at DESC, k.purchase DESC`,
    parameters.values,
  );
};

/**
 * The records of a selection, newest first, a batch at a time: each is read from the key of the one before, so that a history of any
 * length is read once and never held. What is bought meanwhile is newer than where one began, and not in it.
 */
export async function* exportPurchases(
  database: Database,
  viewer: string,
  selection: PurchaseSelection,
): AsyncGenerator<readonly PurchaseRecord[]> {
  const timeZone = hasDays(selection) ? await readTimeZone(database, viewer) : 'UTC';
  const question = await toQuestion(database, viewer, selection, timeZone);
  let after: Place | undefined;
  for (;;) {
    const rows = await readBatch(database, { ...question, narrowing: { ...question.narrowing, ...(after && { after }) } });
    if (rows.length > 0) yield rows.map(toRecord);
    const last = rows.at(-1);
    if (rows.length < batch || !last) return;
    after = { micros: last.micros, purchase: last.id };
  }
}
