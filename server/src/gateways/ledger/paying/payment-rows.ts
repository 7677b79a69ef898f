import { createHash } from 'node:crypto';
import type { Database } from '../../../database.ts';
import type { PaymentRecord, PaymentState } from '../../../domain/payment/payment-record.ts';

type Facts = Omit<PaymentRecord, 'id' | 'customer' | 'purchase' | 'method' | 'state' | 'at'>;

interface PaymentRow {
  readonly id: string;
  readonly customer: string;
  readonly purchase: string;
  readonly payment_method: string | null;
  readonly state: PaymentState;
  readonly facts: Facts;
  readonly at: string;
}

const columns = 'p.id, p.customer, p.purchase, p.payment_method, p.state, p.facts, p.at';

const toPayment = ({ facts, payment_method, ...row }: PaymentRow): PaymentRecord => ({ ...facts, ...row, method: payment_method ?? '' });

/** The id of the payment that a key stands for. A transaction that has to run again writes the same one. */
export const paymentIdOf = (key: string): string => `pay_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;

/** How long the provider is left alone: at first briefly, then longer and longer, and never more than an hour. */
const patience = (age: number): number => Math.min(60 * 60_000, Math.max(5_000, age / 10));

/** When the provider is asked next what has become of a payment; never, where that is known. */
const askAt = ({ at, state }: PaymentRecord, now: Date): string | null =>
  state === 'processing' ? new Date(now.getTime() + patience(now.getTime() - new Date(at).getTime())).toISOString() : null;

/** Writes a payment, or what became of it. */
export const savePayment = async (tx: Database, record: PaymentRecord, now: Date): Promise<void> => {
  const { id, customer, purchase, method, state, at, ...facts } = record;
  await tx.query(
    `INSERT INTO payment (id, customer, purchase, payment_method, state, facts, at, ask_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, facts = excluded.facts, ask_at = excluded.ask_at`,
    [id, customer, purchase, method, state, JSON.stringify(facts), at, askAt(record, now)],
  );
};

/** One payment of one customer. */
export const readPayment = async (database: Database, customer: string, id: string): Promise<PaymentRecord | undefined> => {
  const [row] = await database.query<PaymentRow>(
    `SELECT ${columns} FROM payment p WHERE p.customer = $1 AND p.id = $2`,
    [customer, id],
  );
  return row && toPayment(row);
};

/** The payments of some orders, the newest first. */
export const readPaymentsOf = async (
  database: Database,
  customer: string,
  purchases: readonly string[],
): Promise<PaymentRecord[]> => {
  const rows = await database.query<PaymentRow>(
    `SELECT ${columns} FROM payment p WHERE p.customer = $1 AND p.purchase = ANY($2) ORDER BY p.at DESC, p.id`,
    [customer, purchases],
  );
  return rows.map(toPayment);
};

/** The payment of an order whose money is on its way; there is one at most. */
export const readProcessing = async (tx: Database, purchase: string): Promise<PaymentRecord | undefined> => {
  const [row] = await tx.query<PaymentRow>(
    `SELECT ${columns} FROM payment p WHERE p.purchase = $1 AND p.state = 'processing'`,
    [purchase],
  );
  return row && toPayment(row);
};

/** Payments after which the provider is to be asked, the longest due first. */
export const readAskable = async (
  database: Database,
  now: Date,
  limit: number,
  passedOver: readonly string[],
): Promise<PaymentRecord[]> => {
  const rows = await database.query<PaymentRow>(
    `SELECT ${columns} FROM payment p
     WHERE p.state = 'processing' AND p.ask_at <= $1 AND NOT (p.id = ANY($3)) ORDER BY p.ask_at, p.id LIMIT $2`,
    [now.toISOString(), limit, passedOver],
  );
  return rows.map(toPayment);
};
