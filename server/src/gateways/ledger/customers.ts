import type { Database } from '../../database.ts';

/** The customer's time zone; UTC for someone unknown, who has nothing that it could matter for. */
export const readTimeZone = async (database: Database, customer: string): Promise<string> => {
  const [row] = await database.query<{ time_zone: string }>('SELECT time_zone FROM customer WHERE id = $1', [customer]);
  return row?.time_zone ?? 'UTC';
};

/** Where a customer is at home: which day it is for them, and whose law their contracts are under. */
export interface Home {
  readonly timeZone: string;
  /** ISO 3166-1 alpha-2; missing where the account has none, and then it is the store's. */
  readonly country?: string;
}

/** The home of a customer; UTC and no country for someone unknown. */
export const readHome = async (database: Database, customer: string): Promise<Home> => {
  const [row] = await database.query<{ time_zone: string; country: string | null }>(
    `SELECT time_zone, account ->> 'country' AS country FROM customer WHERE id = $1`,
    [customer],
  );
  return { timeZone: row?.time_zone ?? 'UTC', ...(row?.country && { country: row.country }) };
};

export const customerExists = async (database: Database, customer: string): Promise<boolean> =>
  (await database.query('SELECT 1 FROM customer WHERE id = $1', [customer])).length > 0;
