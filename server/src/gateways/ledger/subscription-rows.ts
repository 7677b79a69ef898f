import type { Database } from '../../database.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { standingOf, type Standing } from './standing.ts';

/** A subscription as it is kept: the record, whose day it goes by, and whether a payment for it is under way. */
export interface StoredSubscription {
  readonly record: SubscriptionRecord;
  readonly timeZone: string;
  /** When something falls due; undefined when nothing will. */
  readonly dueAt: Date | undefined;
  readonly claimedBy: string | undefined;
}

/** The columns of a row, and the place in the list. */
export interface SubscriptionRow {
  readonly facts: Omit<SubscriptionRecord, 'id' | 'customer' | 'product' | 'version'>;
  readonly id: string;
  readonly customer: string;
  readonly product: string;
  readonly version: number;
  readonly time_zone: string;
  readonly due_at: string | null;
  /** Empty when nobody has claimed it, or the claim has lapsed. */
  readonly claimed_by: string | null;
  readonly attention: number;
  readonly recency: number;
}

/** What `toStored` reads. The tables must be joined as `s` and `c`. */
export const columns = `s.id, s.customer, s.product, s.version, s.facts, s.attention, s.recency, s.due_at, c.time_zone,
  CASE WHEN s.claimed_until > clock_timestamp() THEN s.claimed_by END AS claimed_by`;

export const toStored = ({ facts, ...row }: SubscriptionRow): StoredSubscription => ({
  record: { ...facts, id: row.id, customer: row.customer, product: row.product, version: row.version },
  timeZone: row.time_zone,
  dueAt: row.due_at === null ? undefined : new Date(row.due_at),
  claimedBy: row.claimed_by ?? undefined,
});

/** One subscription of one customer. `lock` keeps the row as it is until the transaction ends. */
export const readSubscription = async (
  database: Database,
  customer: string,
  id: string,
  lock = false,
): Promise<StoredSubscription | undefined> => {
  const [row] = await database.query<SubscriptionRow>(
    `SELECT ${columns} FROM subscription s JOIN customer c ON c.id = s.customer
     WHERE s.customer = $1 AND s.id = $2 ${lock ? 'FOR UPDATE OF s' : ''}`,
    [customer, id],
  );
  return row && toStored(row);
};

const parameters = (
  { id, customer, product, version, ...facts }: SubscriptionRecord,
  standing: Standing,
): unknown[] => [
  id,
  customer,
  product,
  version,
  JSON.stringify(facts),
  standing.attention,
  standing.recency,
  standing.isCurrent,
  standing.givesAccess,
  standing.dueAt ?? null,
];

/** Writes a new subscription. */
export const insertSubscription = async (tx: Database, record: SubscriptionRecord, timeZone: string): Promise<void> => {
  await tx.query(
    `INSERT INTO subscription
       (id, customer, product, version, facts, attention, recency, is_current, gives_access, due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    parameters(record, standingOf(record, timeZone)),
  );
};

/** Writes what became of a subscription. The row must be locked. */
export const updateSubscription = async (tx: Database, record: SubscriptionRecord, timeZone: string): Promise<void> => {
  await tx.query(
    `UPDATE subscription SET version = $4, facts = $5, attention = $6, recency = $7, is_current = $8,
       gives_access = $9, due_at = $10
     WHERE id = $1 AND customer = $2 AND product = $3`,
    parameters(record, standingOf(record, timeZone)),
  );
};
