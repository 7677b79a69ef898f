import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, OpenDatabase } from '../database.ts';

/**
 * The outer handle of a database, which refuses to be used inside a transaction: on PGlite it would wait for ever, on Postgres
 * it would silently work outside the transaction.
 */
export const guardTransactions = ({ kind, query, execute, transaction, close }: Omit<OpenDatabase, 'joining'>): OpenDatabase => {
  const inside = new AsyncLocalStorage<Database>();
  const check = (): void => {
    if (inside.getStore()) throw new Error('Inside a transaction, use the handle that it was given.');
  };
  const joining: Database = {
    query: <T extends object>(sql: string, params?: readonly unknown[]) => (inside.getStore() ?? { query }).query<T>(sql, params),
    execute: (sql) => (inside.getStore() ?? { execute }).execute(sql),
    transaction: (work) => {
      const running = inside.getStore();
      return running ? running.transaction(work) : transaction((tx) => inside.run(tx, () => work(tx)));
    },
  };
  return {
    kind,
    query: async <T extends object>(sql: string, params?: readonly unknown[]) => {
      check();
      return query<T>(sql, params);
    },
    execute: async (sql) => {
      check();
      return execute(sql);
    },
    transaction: async <T>(work: (tx: Database) => Promise<T>) => {
      check();
      return transaction((tx) => inside.run(tx, () => work(tx)));
    },
    joining,
    close,
  };
};
