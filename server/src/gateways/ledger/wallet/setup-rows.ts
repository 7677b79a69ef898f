import { randomUUID } from 'node:crypto';
import type { Database } from '../../../database.ts';

/** What is known of a setup. `token` and `key` stand here while a bank is asked, so that it can be asked for the rest after. */
export interface SetupFacts {
  /** The provider's name for what was typed in its fields. Never a card number. */
  readonly token?: string;
  /** The provider is asked for the same thing with the same key. */
  readonly key?: string;
  readonly approval?: string;
  /** The method that came of it. */
  readonly method?: string;
}

/** The right to add one method, or to renew the details of one. */
export interface Setup {
  readonly id: string;
  readonly updates?: string;
  readonly state: 'open' | 'approval' | 'done';
  readonly facts: SetupFacts;
  readonly expiresAt: Date;
}

interface Row {
  readonly id: string;
  readonly updates: string | null;
  readonly state: Setup['state'];
  readonly facts: SetupFacts;
  readonly expires_at: string;
}

/** Swept with each new one, as many as make no difference to it. */
const swept = 100;

/** Writes a new setup, and forgets some that nobody completed. */
export const insertSetup = async (
  database: Database,
  customer: string,
  updates: string | undefined,
  now: Date,
  expiresAt: Date,
): Promise<string> => {
  await database.query(
    `DELETE FROM payment_setup WHERE id IN (
       SELECT id FROM payment_setup WHERE expires_at <= $1 AND state = 'open' ORDER BY expires_at LIMIT ${swept} FOR UPDATE SKIP LOCKED)`,
    [now.toISOString()],
  );
  const id = `set_${randomUUID().replaceAll('-', '')}`;
  await database.query(`INSERT INTO payment_setup (id, customer, updates, state, expires_at) VALUES ($1, $2, $3, 'open', $4)`, [
    id,
    customer,
    updates ?? null,
    expiresAt.toISOString(),
  ]);
  return id;
};

/** One setup of one customer. Its row stays as it is until the transaction ends. */
export const lockSetup = async (tx: Database, customer: string, id: string): Promise<Setup | undefined> => {
  const [row] = await tx.query<Row>(
    'SELECT id, updates, state, facts, expires_at FROM payment_setup WHERE id = $1 AND customer = $2 FOR UPDATE',
    [id, customer],
  );
  if (!row) return undefined;
  const { expires_at, facts, state, updates } = row;
  return { id, ...(updates !== null && { updates }), state, facts, expiresAt: new Date(expires_at) };
};

/** Writes how far it has come. The row must be locked. */
export const updateSetup = async (tx: Database, id: string, state: Setup['state'], facts: SetupFacts): Promise<void> => {
  await tx.query('UPDATE payment_setup SET state = $2, facts = $3 WHERE id = $1', [id, state, JSON.stringify(facts)]);
};
