import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import { dayIn } from '../domain/time/time-zone.ts';
import { insertSubscription } from '../gateways/ledger/subscription-rows.ts';
import { createCalendar } from './calendar.ts';
import type { SeedCustomer } from './customer.ts';
import { customers } from './customers/customers.ts';
import { catalogue } from './products/catalogue.ts';
import { store } from './store.ts';

const writeCatalogue = async (database: Database): Promise<void> => {
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

const writeCustomer = async (database: Database, customer: SeedCustomer, clock: Clock): Promise<void> => {
  const { id, timeZone, paymentMethods, subscriptions } = customer;
  await database.query('INSERT INTO customer (id, time_zone) VALUES ($1, $2)', [id, timeZone]);
  for (const method of paymentMethods) {
    await database.query(
      'INSERT INTO payment_method (id, customer, label, last_four, provider_token) VALUES ($1, $2, $3, $4, $5)',
      [method.id, id, method.label, method.lastFour ?? null, method.token],
    );
  }
  const calendar = createCalendar(dayIn(timeZone, clock.now()));
  for (const draft of subscriptions(calendar)) {
    await insertSubscription(database, { ...draft, customer: id }, timeZone);
  }
};

/** Fills an empty ledger with a sample store: every situation that a subscription can be in, counted from today. */
export const seed = async (database: Database, clock: Clock): Promise<void> => {
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify(store)]);
  await writeCatalogue(database);
  for (const customer of customers) await writeCustomer(database, customer, clock);
};
