import type { Database } from '../../database.ts';
import { nextStep } from '../../domain/purchase/next-step.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { startOfDay } from '../../domain/time/time-zone.ts';

/** The columns of a purchase. `facts` is what the columns do not say. */
export interface PurchaseRow {
  readonly id: string;
  readonly customer: string;
  readonly buyer: string;
  readonly version: number;
  readonly order_number: string;
  readonly at: string;
  readonly facts: Omit<PurchaseRecord, 'id' | 'customer' | 'buyer' | 'version' | 'orderNumber' | 'at'>;
}

/** What `toRecord` reads. The table must be joined as `p`. */
export const columns = 'p.id, p.customer, p.buyer, p.version, p.order_number, p.at, p.facts';

export const toRecord = ({ id, customer, buyer, version, order_number, at, facts }: PurchaseRow): PurchaseRecord => ({
  ...facts,
  id,
  customer,
  buyer,
  version,
  orderNumber: order_number,
  at,
});

/** What time will do next to a purchase, by its payer's clock. */
const dueAt = (record: PurchaseRecord, timeZone: string): string | null => {
  const step = nextStep(record);
  return step ? startOfDay(timeZone, step.on).toISOString() : null;
};

/** A record as a row. */
export const toRow = (record: PurchaseRecord, timeZone: string): PurchaseRow & { readonly due_at: string | null } => {
  const { id, customer, buyer, version, orderNumber, at, ...facts } = record;
  return { id, customer, buyer, version, order_number: orderNumber, at, facts, due_at: dueAt(record, timeZone) };
};

/**
 * One purchase that stands in a customer's history, as payer or as buyer. `lock` keeps the row as it is until the transaction
 * ends.
 */
export const readPurchase = async (
  database: Database,
  viewer: string,
  id: string,
  lock = false,
): Promise<PurchaseRecord | undefined> => {
  const [row] = await database.query<PurchaseRow>(
    `SELECT ${columns} FROM purchase p WHERE p.id = $2 AND (p.customer = $1 OR p.buyer = $1) ${lock ? 'FOR UPDATE' : ''}`,
    [viewer, id],
  );
  return row && toRecord(row);
};
