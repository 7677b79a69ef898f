import { DemoClock, systemClock } from './clock.ts';
import type { Database } from './database.ts';
import { seed, usualPurchases } from './seed/seed.ts';

const isSeeded = async (database: Database): Promise<boolean> =>
  (await database.query('SELECT 1 FROM demo_clock')).length > 0;

/** Every table of ours but the list of migrations. */
const tables = async (database: Database): Promise<string[]> => {
  const rows = await database.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> 'schema_migrations'`,
  );
  return rows.map(({ name }) => name);
};

/**
 * Fills an empty database with the sample store. The clock's row says that it was done, and commits with it. A
 * database with rows but without that row belongs to somebody: the demo keeps its hands off it. `purchases` is how many the
 * customer with the most has.
 */
export const openDemoStore = async (database: Database, purchases = usualPurchases): Promise<DemoClock> => {
  if (await isSeeded(database)) return DemoClock.load(database);
  for (const table of await tables(database)) {
    if ((await database.query(`SELECT 1 FROM ${table} LIMIT 1`)).length === 0) continue;
    throw new Error("BILLING_DEMO is set, but this database holds data that is not the demo's: choose an empty one.");
  }
  const clock = await DemoClock.load(database);
  await database.transaction(async (tx) => {
    await seed(tx, clock, purchases);
    await DemoClock.begin(tx);
  });
  return clock;
};

/** Empties the database and fills it anew, with the clock back at real time: all of it or nothing. */
export const resetDemoStore = async (
  database: Database,
  clock: DemoClock,
  purchases = usualPurchases,
): Promise<void> => {
  const names = await tables(database);
  await database.transaction(async (tx) => {
    await tx.execute(`TRUNCATE ${names.join(', ')} CASCADE`);
    await seed(tx, systemClock, purchases);
    await DemoClock.begin(tx);
  });
  clock.reset();
};
