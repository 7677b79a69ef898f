import type { Database } from '../../database.ts';
import type { MethodFacts, PaymentMethodRecord } from '../../domain/wallet/record.ts';

/** A way to pay as the ledger knows it, with the provider's name for it, which the customer never sees. */
export type PaymentMethod = PaymentMethodRecord;

interface Row {
  readonly id: string;
  readonly label: string;
  readonly last_four: string | null;
  readonly provider_token: string;
  readonly fingerprint: string | null;
  readonly facts: Partial<MethodFacts>;
}

/** Of one that is older than its facts, the kind follows from what it is called by. */
const toMethod = ({ id, label, last_four, provider_token, fingerprint, facts }: Row): PaymentMethod => ({
  kind: last_four === null ? 'wallet' : 'card',
  ...facts,
  id,
  label,
  ...(last_four !== null && { lastFour: last_four }),
  token: provider_token,
  ...(fingerprint !== null && { fingerprint }),
});

/** The customer's payment methods by id, in the order in which they are charged. Removed ones are not among them. */
export const readPaymentMethods = async (database: Database, customer: string): Promise<Map<string, PaymentMethod>> => {
  const rows = await database.query<Row>(
    `SELECT id, label, last_four, provider_token, fingerprint, facts FROM payment_method
     WHERE customer = $1 AND removed_at IS NULL ORDER BY position, id`,
    [customer],
  );
  return new Map(rows.map((row) => [row.id, toMethod(row)]));
};

/** What a method is called. */
export type MethodName = Pick<PaymentMethod, 'id' | 'label' | 'lastFour'>;

/** The names of all methods that a customer has or had, by id: old payments were made with some that are gone. */
export const readMethodNames = async (database: Database, customer: string): Promise<Map<string, MethodName>> => {
  const rows = await database.query<Pick<Row, 'id' | 'label' | 'last_four'>>(
    'SELECT id, label, last_four FROM payment_method WHERE customer = $1',
    [customer],
  );
  return new Map(
    rows.map(({ id, label, last_four }) => [id, { id, label, ...(last_four !== null && { lastFour: last_four }) }]),
  );
};
