import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { BillingGateway } from './gateways/gateway.ts';
import { expireEvidence } from './gateways/ledger/refunds/expire-evidence.ts';
import { expireKeys } from './idempotency/key-store.ts';
import { describeError, type Log } from './log.ts';
import type { Mailer } from './messages/mail.ts';
import { sendMessages } from './messages/send-messages.ts';

/**
 * Runs `task` now and again `everyMs` after it ended, never twice at once. The answer stops it and waits for a
 * running one.
 */
const repeat = (name: string, everyMs: number, log: Log, task: () => Promise<void>): (() => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    await task().catch((error: unknown) => log.error({ task: name, ...describeError(error) }, 'task failed'));
    if (!stopped) timer = setTimeout(() => (running = run()), everyMs);
  };
  let running = run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
};

const minute = 60_000;

/**
 * What happens without being asked: due renewals and endings, messages, files that nobody needs, and old idempotency keys. Every
 * process does it; rows are locked one by one, so several of them share the work instead of doing it twice.
 */
export const startTimers = (services: {
  database: Database;
  gateway: BillingGateway;
  /** Billing's time. */
  clock: Clock;
  log: Log;
  /** Without one, messages wait. */
  mailer?: Mailer | undefined;
}): (() => Promise<void>) => {
  const { clock, database, gateway, log, mailer } = services;
  const stops = [
    repeat('advance', minute, log, () => gateway.advance()),
    ...(mailer ? [repeat('send-messages', minute / 12, log, () => sendMessages(database, mailer, log))] : []),
    repeat('expire-evidence', 10 * minute, log, () => expireEvidence({ clock, database })),
    repeat('expire-keys', 60 * minute, log, () => expireKeys(database)),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
    mailer?.close();
  };
};
