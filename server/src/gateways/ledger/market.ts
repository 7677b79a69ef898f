import type { Database } from '../../database.ts';

/** Whose law a customer's contracts are under: their account's country, else the store's. */
export const readMarket = async (database: Database, customer: string, { country }: { readonly country: string }): Promise<string> => {
  const [row] = await database.query<{ country: string | null }>(`SELECT account ->> 'country' AS country FROM customer WHERE id = $1`, [customer]);
  return row?.country ?? country;
};
