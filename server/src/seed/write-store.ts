import type { Database } from '../database.ts';
import { addDays } from '../domain/time/plain-date.ts';
import { families } from './customers/family.ts';
import { catalogue } from './products/catalogue.ts';
import { exchangeRates } from './purchases/exchange-rates.ts';

/** What the store sells, and for how much. */
export const writeCatalogue = async (database: Database): Promise<void> => {
  await database.query(
    `INSERT INTO product (id, name, policy)
     SELECT id, name, policy FROM jsonb_to_recordset($1::jsonb) AS p (id text, name text, policy jsonb)`,
    [JSON.stringify(catalogue.map(({ id, name, policy }) => ({ id, name, policy })))],
  );
  const plans = catalogue.flatMap(({ id: product, plans }) =>
    plans.map(({ price, interval, ...plan }) => ({
      ...plan,
      ...price,
      product,
      interval_unit: interval?.unit,
      interval_count: interval?.count,
    })),
  );
  await database.query(
    `INSERT INTO plan (id, product, name, amount, currency, scale, interval_unit, interval_count, rank)
     SELECT id, product, name, amount, currency, scale, interval_unit, interval_count, rank
     FROM jsonb_to_recordset($1::jsonb) AS p (id text, product text, name text, amount bigint, currency text,
       scale smallint, interval_unit text, interval_count integer, rank integer)`,
    [JSON.stringify(plans)],
  );
};

/** The rates of ten years, until today. */
export const writeRates = async (database: Database, now: Date): Promise<void> => {
  const today = now.toISOString().slice(0, 10);
  await database.query(
    `INSERT INTO exchange_rate (base, quote, on_day, rate)
     SELECT base, quote, on_day, rate
     FROM json_to_recordset($1::json) AS r (base text, quote text, on_day date, rate numeric)`,
    [JSON.stringify([...exchangeRates(addDays(today, -3660), today)])],
  );
};

/** Families, once their customers are there. */
export const writeFamilies = async (database: Database): Promise<void> => {
  for (const { id, organiser, members, paymentMethod } of families) {
    await database.query('INSERT INTO family (id, organiser, payment_method) VALUES ($1, $2, $3)', [id, organiser, paymentMethod]);
    await database.query(
      `INSERT INTO family_member (family, customer, name)
       SELECT $1, customer, name FROM json_to_recordset($2::json) AS m (customer text, name text)`,
      [id, JSON.stringify(members)],
    );
  }
};
