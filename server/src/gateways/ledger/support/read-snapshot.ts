import type { TroubleTopic } from '../../../../../src/api/contract/diagnosis.ts';
import type { Database } from '../../../database.ts';
import type { Snapshot } from '../../../domain/diagnosis/snapshot.ts';
import { firstOfNextMonth } from '../../../domain/time/plain-date.ts';
import { dayIn, startOfDay } from '../../../domain/time/time-zone.ts';
import { readTimeZone } from '../customers.ts';
import { readAccount, readOutages, readRequests, readSpent, readWays } from './read-account.ts';
import { readWaitingApprovals } from './read-approvals.ts';
import { readOrders } from './read-orders.ts';
import { readKnownSubscriptions } from './read-subscriptions.ts';

/** Where it is said why something could not be read: the customer is only told that it was not. */
export type Report = (part: string, error: unknown) => void;

type Part = Exclude<keyof Snapshot, 'topic' | 'now' | 'today' | 'nextMonth'>;
type Readers = { readonly [P in Part]: (database: Database) => Promise<NonNullable<Snapshot[P]>> };

/**
 * Reads what a diagnosis looks at, part by part: one that cannot be read is left out, and the others are read all the same. Inside
 * a transaction each has a savepoint, since a failed statement would spoil the rest of it. Only when nothing at all can be read,
 * that is the answer.
 */
const readParts = async (database: Database, isInside: boolean, readers: Readers, report: Report): Promise<Partial<Snapshot>> => {
  const parts: Record<string, unknown> = {};
  const errors: unknown[] = [];
  const entries = Object.entries<(database: Database) => Promise<unknown>>(readers);
  for (const [part, reader] of entries) {
    try {
      parts[part] = await (isInside ? database.transaction(reader) : reader(database));
    } catch (error) {
      report(part, error);
      errors.push(error);
    }
  }
  if (errors.length === entries.length) throw errors[0];
  return parts;
};

/** What is known of a customer's trouble: a part takes one query or two, and each reads so many rows at most. */
export const readSnapshot = async (
  database: Database,
  customer: string,
  topic: TroubleTopic,
  now: Date,
  { isInside, report }: { readonly isInside: boolean; readonly report: Report },
): Promise<Snapshot> => {
  const timeZone = await readTimeZone(database, customer);
  const today = dayIn(timeZone, now);
  const readers: Readers = {
    account: (from) => readAccount(from, customer),
    outages: (from) => readOutages(from, topic, timeZone, now),
    orders: (from) => readOrders(from, customer),
    approvals: (from) => readWaitingApprovals(from, customer, timeZone, now),
    ways: (from) => readWays(from, customer),
    subscriptions: (from) => readKnownSubscriptions(from, customer, today),
    spent: (from) => readSpent(from, customer, timeZone, today),
    requests: (from) => readRequests(from, customer, timeZone),
  };
  return {
    ...(await readParts(database, isInside, readers, report)),
    topic,
    now: now.toISOString(),
    today,
    nextMonth: startOfDay(timeZone, firstOfNextMonth(today)).toISOString(),
  };
};
