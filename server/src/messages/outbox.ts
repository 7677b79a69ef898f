import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';

/** Something to be told to somebody. */
export interface Message {
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** Whose acknowledgement goes along, as PDF: the id of a declaration or of a request. */
  readonly acknowledgement?: string;
}

type Facts = Omit<Message, 'recipient'>;

/** A message that this process may send now, and no other for a while. */
export interface Taken extends Message {
  readonly id: string;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

/**
 * Writes a message in the transaction of what it tells of: it is sent if, and only if, that is true. Tries go by the database's own
 * time, which no demo moves and all processes share.
 */
export const writeMessage = async (tx: Database, { recipient, ...facts }: Message, at: Date): Promise<void> => {
  await tx.query('INSERT INTO outbox (id, at, recipient, facts, next_try_at) VALUES ($1, $2, $3, $4, now())', [
    `msg_${randomUUID().replaceAll('-', '')}`,
    at.toISOString(),
    recipient,
    JSON.stringify(facts),
  ]);
};

/** A process that dies while it sends gives the message back after this long. */
const leaseMinutes = 5;

/** Takes the message that has waited longest, if one is due; processes that ask at once get different ones. */
export const takeDue = async (database: Database): Promise<Taken | undefined> => {
  const [row] = await database.query<{ id: string; recipient: string; facts: Facts; tries: number }>(
    `UPDATE outbox SET tries = tries + 1, next_try_at = now() + $1 * interval '1 minute'
     WHERE id = (SELECT id FROM outbox WHERE next_try_at <= now() ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, recipient, facts, tries`,
    [leaseMinutes],
  );
  return row && { ...row.facts, id: row.id, recipient: row.recipient, tries: row.tries };
};

export const noteSent = async (database: Database, id: string): Promise<void> => {
  await database.query('UPDATE outbox SET sent_at = now(), next_try_at = NULL WHERE id = $1', [id]);
};

/** Tries again after a while. */
export const noteFailed = async (database: Database, id: string, minutes: number): Promise<void> => {
  await database.query(`UPDATE outbox SET next_try_at = now() + $2 * interval '1 minute' WHERE id = $1 AND sent_at IS NULL`, [id, minutes]);
};

/** Never tries again. */
export const noteGivenUp = async (database: Database, id: string): Promise<void> => {
  await database.query('UPDATE outbox SET next_try_at = NULL WHERE id = $1 AND sent_at IS NULL', [id]);
};
