import pg from 'pg';
import type { Database, OpenDatabase } from '../database.ts';
import { columnParsers } from './column-values.ts';
import { Pipelines } from './pipelines.ts';
import { retryPassing, sqlState } from './retry.ts';
import { savepoint } from './savepoint.ts';
import { statementName } from './statement-names.ts';
import { guardTransactions } from './transaction-guard.ts';

/** Limits that keep one slow statement, or one busy process, from taking the whole database. */
const limits = { transactions: 6, statements: 6, connectMs: 5_000, idleMs: 30_000, statementMs: 15_000, idleInTransactionMs: 30_000 };

type Parser = (text: string) => unknown;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    columnParsers[oid] ?? (pg.types.getTypeParser(oid, format) as Parser)) as pg.CustomTypesConfig['getTypeParser'],
};

const toStatement = (sql: string, params: readonly unknown[] = []): pg.QueryConfig => {
  const name = statementName(sql);
  return { text: sql, values: [...params], ...(name && { name }) };
};

const inTransaction = (client: pg.PoolClient): Database => {
  const tx: Database = {
    query: async <T extends object>(sql: string, params?: readonly unknown[]) =>
      (await client.query<T>(toStatement(sql, params))).rows,
    execute: async (sql) => void (await client.query(sql)),
    transaction: (work) => savepoint(tx, work),
  };
  return tx;
};

const runTransaction = async <T>(pool: pg.Pool, work: (tx: Database) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(inTransaction(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is of no use to the next one.
    await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
};

/** Opens a pool of connections to a Postgres, and tries one. */
export const openPostgres = async (url: string): Promise<OpenDatabase> => {
  const common = {
    connectionString: url,
    types,
    connectionTimeoutMillis: limits.connectMs,
    statement_timeout: limits.statementMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
    options: '-c TimeZone=UTC',
  };
  const pool = new pg.Pool({ ...common, max: limits.transactions, idleTimeoutMillis: limits.idleMs });
  const pipelines = new Pipelines(common, limits.statements);
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the
  // process.
  pool.on('error', () => {});
  await pool.query('SELECT 1').catch(async (error: unknown) => {
    await pool.end();
    // The driver's own words may quote the address, and with it a password.
    const reason = sqlState(error) ?? 'no answer';
    throw new Error(`The Postgres at DATABASE_URL gave no connection (${reason}).`, { cause: error });
  });

  return guardTransactions({
    kind: 'postgres',
    query: <T extends object>(sql: string, params?: readonly unknown[]) => pipelines.query<T>(toStatement(sql, params)),
    execute: async (sql) => void (await pool.query(sql)),
    transaction: (work) => retryPassing(() => runTransaction(pool, work)),
    close: async () => void (await Promise.all([pool.end(), pipelines.close()])),
  });
};
