/** One row, by column name. */
export type Row = Record<string, unknown>;

/**
 * What the server needs of a database, the same over PGlite and over Postgres. Keep to SQL that Postgres 15 has.
 *
 * Values come back alike from both: `bigint` and `count(*)` as numbers, `date` as `'YYYY-MM-DD'`, `timestamptz` as an
 * ISO string in UTC, `numeric` as a string, `json` parsed. Arrays of dates, times or bigints are not converted: use
 * `json_agg`. Pass dates and times as strings (or `Date` for a `timestamptz`), and JSON as `JSON.stringify(value)`,
 * since pg takes a plain array for a Postgres array.
 */
export interface Database {
  /** Runs one statement and answers its rows. A write that must know what it touched says `RETURNING`. */
  query<T extends object = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;

  /** Runs several statements, without parameters. */
  execute(sql: string): Promise<void>;

  /**
   * Runs `work` in one transaction (READ COMMITTED): committed when it resolves, rolled back when it rejects. Inside
   * it only `tx` may be used; the outer handle refuses, because PGlite's single connection would wait for itself for
   * ever.
   *
   * On a deadlock or serialization failure the whole of `work` runs again, up to three times in all, so it must not do
   * anything that a rollback does not undo. On a `tx`, `transaction` is a savepoint: a rejection undoes its part alone.
   */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
}

/** A database that was opened and has to be closed. */
export interface OpenDatabase extends Database {
  readonly kind: 'pglite' | 'postgres';
  /**
   * For what lives in the same database without knowing who asks it, as the sandbox provider does: it takes part in the transaction
   * that it is called in, if there is one.
   */
  readonly joining: Database;
  close(): Promise<void>;
}
