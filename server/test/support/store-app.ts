import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { createApp } from '../../src/app.ts';
import { openDemoStore, resetDemoStore } from '../../src/demo-store.ts';
import { createLedgerGateway } from '../../src/gateways/ledger/ledger-gateway.ts';
import { createSandboxPayments } from '../../src/gateways/ledger/sandbox-payments.ts';
import { createInTurn } from '../../src/in-turn.ts';
import type { Log } from '../../src/log.ts';
import { testConfig, tokenOf, type Target } from './caller.ts';
import { pageOrigin } from './samples.ts';
import { openTestDatabase } from './test-database.ts';

/** The application as the demo runs it: the ledger with the sample store, and a clock that can be moved. */
export const createStoreApp = async (log: Log = pino({ level: 'silent' })) => {
  const database = await openTestDatabase();
  const clock = await openDemoStore(database);
  const payments = createSandboxPayments({ database, clock, origin: 'https://sandbox.example' });
  const inTurn = createInTurn();
  const gateway = createLedgerGateway({ database, clock, payments, origins: testConfig.origins, log }, inTurn);
  const demo = { clock, timeZone: 'Europe/Oslo', move: (days: number) => inTurn(() => clock.advance(days)), reset: () => inTurn(() => resetDemoStore(database, clock)) };
  const rateLimits = { burst: 10_000, perSecond: 1 };
  const app = createApp({ database, gateway, clock, config: testConfig, log, demo, rateLimits, operationLimits: {} });
  return { app, database, clock, gateway, reset: demo.reset, close: () => database.close() };
};

export type StoreApp = Awaited<ReturnType<typeof createStoreApp>>;

interface Options {
  readonly body?: unknown;
  readonly key?: string;
}

/** What a customer's page asks: a GET, or a POST when there is a body. */
export const ask = async (
  target: Target,
  customer: string,
  path: string,
  { body, key }: Options = {},
): Promise<Response> =>
  target.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Origin: pageOrigin,
      Authorization: `Bearer ${await tokenOf(customer)}`,
      ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': key ?? randomUUID() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** The same, for an answer that has to be a success. */
export const read = async <T>(target: Target, customer: string, path: string, options?: Options): Promise<T> => {
  const response = await ask(target, customer, path, options);
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as T;
};

export const readAll = async (target: Target, customer: string): Promise<Subscription[]> => {
  const items: Subscription[] = [];
  let cursor: string | undefined;
  do {
    const path: string = `/subscriptions?limit=4${cursor === undefined ? '' : `&cursor=${cursor}`}`;
    const page = await read<{ items: Subscription[]; nextCursor?: string }>(target, customer, path);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
};
