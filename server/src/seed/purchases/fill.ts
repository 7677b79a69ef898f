import type { Database } from '../../database.ts';
import type { PurchaseRecord } from '../../domain/purchase/record.ts';
import { addDays } from '../../domain/time/plain-date.ts';
import { dayIn } from '../../domain/time/time-zone.ts';
import { insertPurchases } from '../../gateways/ledger/purchase-write.ts';
import { generateHistory, type History } from './generate-history.ts';
import { createRandom } from './random.ts';

/** How much is to be written. */
export interface Filling {
  /** Purchases in all. */
  readonly total: number;
  /** How many of them are one customer's, over ten years. */
  readonly largest: number;
  /** As of when. */
  readonly until: Date;
  readonly seed?: number;
  /** Called after each batch. */
  readonly onProgress?: (written: number, total: number) => void;
}

/** Who has what by then. */
export interface Filled {
  readonly customers: number;
  readonly purchases: number;
  /** The customer with the most. */
  readonly largest: string;
}

const timeZone = 'Europe/Oslo';
const largest = 'cus_large';
const batch = 2000;
/** While one is carried out, the next is made. */
const together = 2;

/** The large one first, and then as many others as the total has room for, with some hundred each. */
function* histories({ total, largest: most, until, seed = 1 }: Filling): Generator<History> {
  const today = dayIn(timeZone, until);
  const common = { seed, until, timeZone, region: 'norway' } as const;
  yield { ...common, customer: largest, count: most, from: addDays(today, -3652) };
  const random = createRandom(`${seed} customers`);
  for (let left = total - most, number = 1; left > 0; number++) {
    const count = Math.min(left, random.int(40, 360));
    left -= count;
    yield { ...common, customer: `cus_filled_${number}`, count, from: addDays(today, -random.int(400, 3600)) };
  }
}

/**
 * Fills an empty, migrated database with the purchases of many customers. Nothing else is in it: no merchant, no products. Each
 * batch commits by itself.
 */
export const fillPurchases = async (database: Database, filling: Filling): Promise<Filled> => {
  let [customers, made, written] = [0, 0, 0];
  let people: string[] = [];
  let records: PurchaseRecord[] = [];
  const running = new Set<Promise<void>>();

  const write = async (purchases: readonly PurchaseRecord[]): Promise<void> => {
    await database.transaction((tx) => insertPurchases(tx, purchases));
    written += purchases.length;
    filling.onProgress?.(written, filling.total);
  };
  const flush = async (): Promise<void> => {
    const [arrived, purchases] = [people, records];
    [people, records] = [[], []];
    // Before any purchase of theirs is on its way.
    await database.query('INSERT INTO customer (id, time_zone) SELECT id, $2 FROM unnest($1::text[]) AS id', [
      arrived,
      timeZone,
    ]);
    const task = write(purchases).finally(() => running.delete(task));
    running.add(task);
    if (running.size >= together) await Promise.race(running);
  };

  for (const history of histories(filling)) {
    customers++;
    people.push(history.customer);
    for (const record of generateHistory(history)) {
      made++;
      if (records.push(record) === batch) await flush();
    }
  }
  await flush();
  await Promise.all(running);
  await database.execute('ANALYZE');
  return { customers, purchases: made, largest };
};
