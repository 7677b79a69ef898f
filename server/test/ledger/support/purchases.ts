import type { Database } from '../../../src/database.ts';
import { aggregateMonths, monthSumsOf } from '../../../src/domain/purchase/months.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import { statusOf } from '../../../src/domain/purchase/status.ts';
import { columns, toRecord, type PurchaseRow } from '../../../src/gateways/ledger/purchase-rows.ts';

/** The purchases that a customer pays for, the oldest first. */
export const purchasesOf = async (database: Database, customer: string): Promise<PurchaseRecord[]> => {
  const rows = await database.query<PurchaseRow>(
    `SELECT ${columns} FROM purchase p WHERE p.customer = $1 ORDER BY p.at, p.id`,
    [customer],
  );
  return rows.map(toRecord);
};

/** How they stand, in their order. */
export const statusesOf = async (database: Database, customer: string): Promise<string[]> =>
  (await purchasesOf(database, customer)).map(statusOf);

/** The months as they must be, worked out anew from the purchases themselves. */
export const expectedMonths = async (database: Database): Promise<object[]> => {
  const rows = await database.query<PurchaseRow>(`SELECT ${columns} FROM purchase p`);
  return aggregateMonths(rows.map(toRecord).flatMap((record) => monthSumsOf(record)));
};

const key = (month: unknown): string => JSON.stringify(month);

/** The months as they are kept, in the order of `expectedMonths`. */
export const keptMonths = async (database: Database): Promise<object[]> => {
  const rows = await database.query(
    `SELECT viewer, month, currency, scale, purchases, charged, spent, refunded FROM purchase_month`,
  );
  return rows.sort((a, b) =>
    key([a.viewer, a.month, a.currency]) < key([b.viewer, b.month, b.currency]) ? -1 : 1,
  );
};

/** What was done to a purchase, in order: by whom, what, and to which version. */
export const auditOf = async (database: Database, id: string): Promise<string[]> => {
  const rows = await database.query<{ actor: string; action: string; version_after: number }>(
    'SELECT actor, action, version_after FROM purchase_audit WHERE purchase = $1 ORDER BY id',
    [id],
  );
  return rows.map(({ actor, action, version_after: version }) => `${actor} ${action} ${version}`);
};
