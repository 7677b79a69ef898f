import type { Database } from '../../database.ts';
import type { ReferenceRate } from '../../domain/charge-check/books.ts';
import type { Windows } from './charge-check-window.ts';

const most = 1000;

/** The merchant's rates between a currency and some others, in either direction. */
export const readRates = async (
  database: Database,
  currency: string,
  others: readonly string[],
  { rates: { from, to } }: Windows,
): Promise<ReferenceRate[]> => {
  const bases = others.filter((other) => other !== currency);
  return database.query<ReferenceRate & object>(
    `SELECT base, quote, on_day AS "on", rate::text AS rate FROM exchange_rate
     WHERE ((base = ANY($1::text[]) AND quote = $2) OR (base = $2 AND quote = ANY($1::text[])))
       AND on_day BETWEEN $3 AND $4
     ORDER BY on_day DESC, base, quote LIMIT ${most}`,
    [bases, currency, from, to],
  );
};
