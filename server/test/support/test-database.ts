import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { OpenDatabase } from '../../src/database.ts';
import { createPglite, pgliteDatabase } from '../../src/database/pglite-database.ts';
import { openPostgres } from '../../src/database/postgres-database.ts';
import { migrate, readMigrations } from '../../src/migrate.ts';

/**
 * A new PGlite takes a second; a copy of a migrated one a quarter of that. So the first file to run leaves a
 * snapshot.
 */
const snapshotPath = async (): Promise<string> => {
  const hashes = (await readMigrations()).map(({ hash }) => hash);
  const name = createHash('sha256').update(hashes.join()).digest('hex').slice(0, 16);
  return join(tmpdir(), `billing-widgets-${process.getuid?.() ?? 0}-${name}.tar`);
};

const makeSnapshot = async (path: string): Promise<Blob> => {
  const pglite = await createPglite({});
  await migrate(pgliteDatabase(pglite));
  const snapshot = await pglite.dumpDataDir('none');
  await pglite.close();
  // Several test files may be at it: the name appears when the file is whole.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, Buffer.from(await snapshot.arrayBuffer()));
  await rename(draft, path);
  return snapshot;
};

const openFromSnapshot = async (): Promise<OpenDatabase> => {
  const path = await snapshotPath();
  const snapshot = await readFile(path).then(
    (bytes) => new Blob([bytes]),
    () => makeSnapshot(path),
  );
  return pgliteDatabase(await createPglite({ loadDataDir: snapshot }));
};

const asAdministrator = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
};

const serverUrl = (): string | undefined => process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;

/**
 * With a server: the address of a new, empty database on it, and how to drop it. Without one there is nothing to
 * make.
 */
export const createEmptyDatabase = async (): Promise<{ url?: string; drop(): Promise<void> }> => {
  const server = serverUrl();
  if (!server) return { drop: async () => undefined };
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(server, `CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => asAdministrator(server, `DROP DATABASE ${name} WITH (FORCE)`) };
};

/**
 * A fresh, migrated database: a PGlite in memory, or, with `DATABASE_URL` (`TEST_DATABASE_URL` wins), a new one on
 * that Postgres. `scripts/with-postgres.js` starts one.
 */
export const openTestDatabase = async (): Promise<OpenDatabase> => {
  const { url, drop } = await createEmptyDatabase();
  if (!url) return openFromSnapshot();
  const database = await openPostgres(url);
  await migrate(database);
  return { ...database, close: () => database.close().then(drop) };
};
