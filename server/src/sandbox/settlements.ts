import type { Database } from '../database.ts';
import type { DeclineCode } from '../domain/payment/decline-codes.ts';
import type { PaymentAnswer } from '../gateways/ledger/payments.ts';

/** A payment whose answer takes its time stands beside the challenges, with the moment at which the answer comes. */
interface Row {
  readonly facts: { readonly settles: DeclineCode | 'approved' };
  readonly expires_at: string | null;
}

/** Notes a payment that is on its way. The same reference is the same payment. */
export const noteProcessing = async (
  database: Database,
  reference: string,
  settles: DeclineCode | 'approved',
  at: Date | undefined,
): Promise<void> => {
  await database.query(
    `INSERT INTO sandbox_challenge (reference, facts, state, expires_at) VALUES ($1, $2, 'waiting', $3)
     ON CONFLICT (reference) DO NOTHING`,
    [reference, JSON.stringify({ settles }), at?.toISOString() ?? null],
  );
};

/** What has become of it. */
export const readProcessing = async (database: Database, reference: string, now: Date): Promise<PaymentAnswer> => {
  const [row] = await database.query<Row>('SELECT facts, expires_at FROM sandbox_challenge WHERE reference = $1', [reference]);
  // What was never processing was taken at once.
  if (row?.facts.settles === undefined) return { state: 'approved', reference };
  if (row.expires_at === null || new Date(row.expires_at) > now) return { state: 'processing', reference };
  const { settles } = row.facts;
  return settles === 'approved' ? { state: 'approved', reference } : { state: 'declined', code: settles };
};
