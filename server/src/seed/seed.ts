import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { PurchaseRecord } from '../domain/purchase/record.ts';
import { dayIn } from '../domain/time/time-zone.ts';
import { insertPurchases } from '../gateways/ledger/purchase-write.ts';
import { insertSubscription } from '../gateways/ledger/subscription-rows.ts';
import { createCalendar } from './calendar.ts';
import type { SeedCustomer, SeedOptions } from './customer.ts';
import { customers } from './customers/customers.ts';
import { createShop } from './purchases/shop.ts';
import { store } from './store.ts';
import { writeNames } from './write-names.ts';
import { writeOutages, writePaying } from './write-paying.ts';
import { writeRefunds } from './write-refunds.ts';
import { writeCatalogue, writeFamilies, writeRates } from './write-store.ts';

/** What the demo begins with when nothing else is asked for. */
export const usualPurchases = 2000;

const draftsOf = ({ subscriptions, timeZone }: SeedCustomer, now: Date) => subscriptions(createCalendar(dayIn(timeZone, now)));

const writeCustomer = async (database: Database, customer: SeedCustomer, now: Date): Promise<void> => {
  const { id, timeZone, paymentMethods } = customer;
  const calendar = createCalendar(dayIn(timeZone, now));
  await database.query('INSERT INTO customer (id, time_zone) VALUES ($1, $2)', [id, timeZone]);
  for (const [index, { id: method, label, lastFour, token, fingerprint, facts }] of paymentMethods.entries()) {
    await database.query(
      `INSERT INTO payment_method (id, customer, label, last_four, provider_token, fingerprint, facts, position)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        method,
        id,
        label,
        lastFour ?? null,
        token,
        fingerprint ?? (lastFour ? method.replace('pm_', 'fp_') : null),
        JSON.stringify({ kind: lastFour ? 'card' : 'wallet', ...(typeof facts === 'function' ? facts(calendar) : facts) }),
        index + 1,
      ],
    );
  }
  for (const draft of draftsOf(customer, now)) await insertSubscription(database, { ...draft, customer: id }, timeZone);
};

/** What a customer of the sample store has bought by now, made as it is read. */
export const purchasesOf = (customer: SeedCustomer, options: SeedOptions): Iterable<PurchaseRecord> => {
  const { id, invoiceTo, paymentMethods: methods, timeZone } = customer;
  const { now } = options;
  const shop = createShop({ customer: id, timeZone, methods, now, ...(invoiceTo && { invoiceTo }) });
  return customer.purchases?.(shop, draftsOf(customer, now), options) ?? [];
};

/** As many as make a statement of a few megabytes. */
const batch = 2000;

const writePurchases = async (database: Database, options: SeedOptions): Promise<void> => {
  let records: PurchaseRecord[] = [];
  for (const customer of customers) {
    for (const record of purchasesOf(customer, options)) {
      if (records.push(record) < batch) continue;
      await insertPurchases(database, records);
      records = [];
    }
  }
  await insertPurchases(database, records);
};

/**
 * Fills an empty ledger with a sample store, counted from today: every situation that a subscription or a purchase can be in.
 * `purchases` is how many the collector has.
 */
export const seed = async (database: Database, clock: Clock, purchases = usualPurchases): Promise<void> => {
  const now = clock.now();
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify(store)]);
  await writeCatalogue(database);
  await writeNames(database);
  await writeRates(database, now);
  for (const customer of customers) await writeCustomer(database, customer, now);
  await writeFamilies(database);
  await writePurchases(database, { purchases, now });
  for (const customer of customers) await writePaying(database, customer, now);
  for (const customer of customers) await writeRefunds(database, customer, now);
  await writeOutages(database, now);
};
