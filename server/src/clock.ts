import type { Database } from './database.ts';

/**
 * The time that billing goes by: what is due, what has ended, what day it is. The demo can move it. Tokens, leases of
 * idempotency keys and rate limits go by real time instead, so that a moved clock signs nobody out.
 */
export interface Clock {
  now(): Date;
}

/** Real time. */
export const systemClock: Clock = { now: () => new Date() };

const dayMs = 86_400_000;

/**
 * The demo's clock: real time and an offset, which is kept in the database so that a restart goes on where it was.
 * Only one process may serve a demo, since others would not notice that the clock moved.
 */
export class DemoClock implements Clock {
  #database: Database;
  #offset: number;

  private constructor(database: Database, offset: number) {
    this.#database = database;
    this.#offset = offset;
  }

  static async load(database: Database): Promise<DemoClock> {
    const [row] = await database.query<{ offset_ms: number }>('SELECT offset_ms FROM demo_clock');
    return new DemoClock(database, row?.offset_ms ?? 0);
  }

  /** Writes the row of a clock that shows real time, in the transaction that makes the sample data. */
  static async begin(tx: Database): Promise<void> {
    await tx.query('INSERT INTO demo_clock (offset_ms) VALUES (0)');
  }

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** Goes forward by whole days. */
  async advance(days: number): Promise<void> {
    const offset = this.#offset + days * dayMs;
    await this.#database.query('UPDATE demo_clock SET offset_ms = $1', [offset]);
    this.#offset = offset;
  }

  /** Shows real time again; the row is written by whoever begins anew. */
  reset(): void {
    this.#offset = 0;
  }
}
