import { mkdir } from 'node:fs/promises';
import { PGlite, type PGliteOptions, type Transaction } from '@electric-sql/pglite';
import type { Database, OpenDatabase } from '../database.ts';
import { columnParsers } from './column-values.ts';
import { lockFolder } from './folder-lock.ts';
import { preparedStatements } from './pglite-statements.ts';
import { savepoint } from './savepoint.ts';
import { guardTransactions } from './transaction-guard.ts';

const queries = (connection: PGlite | Transaction): Pick<Database, 'query' | 'execute'> => ({
  query: async <T extends object>(sql: string, params: readonly unknown[] = []) =>
    (await connection.query<T>(sql, [...params])).rows,
  execute: async (sql) => void (await connection.exec(sql)),
});

const inTransaction = (transaction: Transaction): Database => {
  const tx: Database = { ...queries(transaction), transaction: (work) => savepoint(tx, work) };
  return tx;
};

/** The interface over a PGlite that was already made. It has one connection, so transactions wait for each other. */
export const pgliteDatabase = (pglite: PGlite): OpenDatabase =>
  guardTransactions({
    kind: 'pglite',
    ...queries(pglite),
    query: preparedStatements(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(inTransaction(transaction))),
    close: () => pglite.close(),
  });

/** Makes a PGlite whose values come back as `Database` promises. */
export const createPglite = async (options: PGliteOptions): Promise<PGlite> => {
  const pglite = await PGlite.create({ ...options, parsers: columnParsers });
  await pglite.exec(`SET TIME ZONE 'UTC'`);
  return pglite;
};

/** Opens the embedded Postgres in a folder, which is made when missing. */
export const openPglite = async (dataDir: string): Promise<OpenDatabase> => {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir);
  try {
    const database = pgliteDatabase(await createPglite({ dataDir }));
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
};
