import type { Database } from '../../database.ts';

/** A way to pay as the customer sees it, and the provider's name for it, which the customer never sees. */
export interface PaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly lastFour?: string;
  readonly token: string;
}

interface Row {
  readonly id: string;
  readonly label: string;
  readonly last_four: string | null;
  readonly provider_token: string;
}

/** The customer's payment methods, by id. */
export const readPaymentMethods = async (database: Database, customer: string): Promise<Map<string, PaymentMethod>> => {
  const rows = await database.query<Row>(
    'SELECT id, label, last_four, provider_token FROM payment_method WHERE customer = $1',
    [customer],
  );
  return new Map(
    rows.map(({ id, label, last_four, provider_token }) => [
      id,
      { id, label, ...(last_four !== null && { lastFour: last_four }), token: provider_token },
    ]),
  );
};
