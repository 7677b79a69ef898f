import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';

const folder = new URL('../migrations/', import.meta.url);

/** One file of `server/migrations`, applied once. A hash tells whether it was edited afterwards. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

const toMigration = (name: string, text: string): Migration => {
  // A checkout on Windows may have turned the line ends.
  const sql = text.replaceAll('\r\n', '\n');
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
};

/** The migrations in their order, `NNNN_name.sql`. */
export const readMigrations = async (): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(names.map(async (name) => toMigration(name, await readFile(new URL(name, folder), 'utf8'))));
};

/**
 * Brings the schema up to date, in one transaction: all of it or nothing. Processes that start together wait for each
 * other. A migration that was edited after it ran is refused, because then no two databases would be alike.
 */
export const migrate = async (database: Database, migrations?: readonly Migration[]): Promise<string[]> => {
  const wanted = migrations ?? (await readMigrations());
  return database.transaction(async (tx) => {
    await tx.execute('SET LOCAL statement_timeout = 0');
    await tx.execute(`SELECT pg_advisory_xact_lock(hashtext('billing-widgets migrations'))`);
    await tx.execute(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
    );
    const rows = await tx.query<{ name: string; hash: string }>('SELECT name, hash FROM schema_migrations');
    const applied = new Map(rows.map(({ name, hash }) => [name, hash]));
    const edited = wanted.find(({ name, hash }) => applied.has(name) && applied.get(name) !== hash);
    if (edited) throw new Error(`The migration ${edited.name} was changed after it ran here: add a new one instead.`);

    const pending = wanted.filter(({ name }) => !applied.has(name));
    for (const { name, sql, hash } of pending) {
      await tx.execute(sql);
      await tx.query('INSERT INTO schema_migrations (name, hash) VALUES ($1, $2)', [name, hash]);
    }
    return pending.map(({ name }) => name);
  });
};
