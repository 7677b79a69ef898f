import type { Database } from '../../database.ts';

/** The customer's time zone; UTC for someone unknown, who has nothing that it could matter for. */
export const readTimeZone = async (database: Database, customer: string): Promise<string> => {
  const [row] = await database.query<{ time_zone: string }>('SELECT time_zone FROM customer WHERE id = $1', [customer]);
  return row?.time_zone ?? 'UTC';
};

export const customerExists = async (database: Database, customer: string): Promise<boolean> =>
  (await database.query('SELECT 1 FROM customer WHERE id = $1', [customer])).length > 0;
