import { parse } from 'valibot';
import { purchaseSummary } from '../../../../src/api/contract/purchase-summary.ts';
import type { Database } from '../../database.ts';
import { deriveSummary } from '../../domain/purchase/derive-summary.ts';
import { viewersOf } from '../../domain/purchase/months.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { bodyOf } from '../../domain/purchase/search-text.ts';
import { statusOf } from '../../domain/purchase/status.ts';
import type { People } from './purchase-people.ts';

interface Entry {
  readonly viewer: string;
  readonly at: string;
  readonly purchase: string;
  readonly kind: string;
  readonly status: string;
  readonly member: string | null;
  readonly body: string;
  readonly order_number: string;
  readonly summary: string;
}

/** One for the payer, and one for the buyer where that is another: to themselves they are no family member. */
const entriesOf = (record: PurchaseRecord, people: People): Entry[] =>
  viewersOf(record).map((viewer) => {
    const member = viewer === record.customer ? people.memberOf(record) : undefined;
    // Held against the contract here, once, so that a list can send it as it is.
    const summary = parse(purchaseSummary, deriveSummary(record, { ...(member && { member }) }));
    return {
      viewer,
      at: record.at,
      purchase: record.id,
      kind: record.kind,
      status: statusOf(record),
      member: member?.id ?? null,
      body: bodyOf(record),
      order_number: record.orderNumber,
      summary: JSON.stringify(summary),
    };
  });

const recordset = `json_to_recordset($1::json) AS e (viewer text, at timestamptz, purchase text, kind text, status text,
  member text, body text, order_number text, summary text)`;

/** Several transactions may bring the same text: always in one order, so that they wait for each other and never in a ring. */
const writeTexts = async (tx: Database, entries: string): Promise<void> => {
  await tx.query(
    `INSERT INTO purchase_text (viewer, body) SELECT DISTINCT viewer, body FROM ${recordset} ORDER BY viewer, body
     ON CONFLICT (viewer, md5(body)) DO NOTHING`,
    [entries],
  );
};

const textOf = 'JOIN purchase_text t ON t.viewer = e.viewer AND md5(t.body) = md5(e.body)';

/** Writes the entries of new purchases, and the texts by which they are found. */
export const insertEntries = async (tx: Database, records: readonly PurchaseRecord[], people: People): Promise<void> => {
  const entries = JSON.stringify(records.flatMap((record) => entriesOf(record, people)));
  await writeTexts(tx, entries);
  await tx.query(
    `INSERT INTO purchase_entry (viewer, at, purchase, kind, status, member, text_id, order_number, summary)
     SELECT e.viewer, e.at, e.purchase, e.kind, e.status, e.member, t.id, e.order_number, e.summary
     FROM ${recordset} ${textOf}`,
    [entries],
  );
};

/** Writes anew what stands in the histories. A text that is no longer used stays: it finds nothing. */
export const updateEntries = async (tx: Database, records: readonly PurchaseRecord[], people: People): Promise<void> => {
  const entries = JSON.stringify(records.flatMap((record) => entriesOf(record, people)));
  await writeTexts(tx, entries);
  await tx.query(
    `UPDATE purchase_entry p SET kind = e.kind, status = e.status, member = e.member, text_id = t.id,
       order_number = e.order_number, summary = e.summary
     FROM ${recordset} ${textOf}
     WHERE p.viewer = e.viewer AND p.at = e.at AND p.purchase = e.purchase`,
    [entries],
  );
};
