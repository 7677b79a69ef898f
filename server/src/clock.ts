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

/** The demo's clock: real time and an offset, which is kept in the database so that a restart goes on where it was. */
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

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** Goes forward by whole days. */
  async advance(days: number): Promise<void> {
    await this.#keep(this.#offset + days * dayMs);
  }

  /** Back to real time. */
  async reset(): Promise<void> {
    await this.#keep(0);
  }

  async #keep(offset: number): Promise<void> {
    await this.#database.query(
      `INSERT INTO demo_clock (only_row, offset_ms) VALUES (true, $1)
       ON CONFLICT (only_row) DO UPDATE SET offset_ms = excluded.offset_ms`,
      [offset],
    );
    this.#offset = offset;
  }
}
