import type { Database } from '../database.ts';
import { describeError, type Log } from '../log.ts';
import type { Mail, Mailer } from './mail.ts';
import { noteFailed, noteGivenUp, noteSent, takeDue, type Taken } from './outbox.ts';

/** Minutes until the next try, after the first, the second, … One that has failed after the last of them is given up, after about three days. */
const waits = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/** Messages in a row, so that a full outbox does not keep a process from stopping. */
const most = 50;

const readAttachment = async (database: Database, of: string): Promise<Mail['attachment']> => {
  const [row] = await database.query<{ name: string; pdf: Uint8Array }>('SELECT name, pdf FROM acknowledgement WHERE of = $1', [of]);
  return row && { name: `${row.name}.pdf`, content: row.pdf };
};

/** The server knows this recipient not, or wants no such message: it will say so again. Signing in may be put right. */
const isForGood = (error: unknown): boolean => {
  const { code, command, responseCode = 0 } = error as { code?: string; command?: string; responseCode?: number };
  return responseCode >= 500 && code !== 'EAUTH' && (command === 'RCPT TO' || command === 'DATA');
};

/** Neither the recipient nor the text stands in the log, and the server's answer may quote both. */
const describe = (error: unknown): object => {
  const { code, command, responseCode } = error as { code?: unknown; command?: unknown; responseCode?: unknown };
  return typeof code === 'string' ? { code, command, responseCode } : describeError(error);
};

const sendOne = async (database: Database, mailer: Mailer, message: Taken, log: Log): Promise<void> => {
  const { acknowledgement, id, recipient, subject, text, tries } = message;
  try {
    const attachment = acknowledgement === undefined ? undefined : await readAttachment(database, acknowledgement);
    await mailer.send({ id, recipient, subject, text, ...(attachment && { attachment }) });
  } catch (error) {
    const minutes = isForGood(error) ? undefined : waits[tries - 1];
    log.warn({ message: id, tries, ...describe(error), ...(minutes === undefined ? { givenUp: true } : { againInMinutes: minutes }) }, 'message not sent');
    await (minutes === undefined ? noteGivenUp(database, id) : noteFailed(database, id, minutes));
    return;
  }
  await noteSent(database, id);
};

/**
 * Sends what is due, one after the other. Every process does it: each message is taken by one of them, and no row is locked while a mail
 * server is slow. A process that dies between sending and noting it leads to a second copy, with the same `Message-ID`.
 */
export const sendMessages = async (database: Database, mailer: Mailer, log: Log): Promise<void> => {
  for (let sent = 0; sent < most; sent += 1) {
    const message = await takeDue(database);
    if (!message) return;
    await sendOne(database, mailer, message, log);
  }
};
