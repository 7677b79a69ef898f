import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { PaymentMethodChange, PaymentMethodPreview } from '../../../../src/api/contract/payment-method-change.ts';
import type { PaymentMethod, PaymentMethods } from '../../../../src/api/contract/payment-method.ts';
import type { PaymentSetup, PaymentSetupResult } from '../../../../src/api/contract/payment-setup.ts';
import { createApp } from '../../../src/app.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import type { MethodFacts } from '../../../src/domain/wallet/record.ts';
import { insertSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import { record } from '../../domain/support/records.ts';
import { testConfig, tokenOf } from '../../support/caller.ts';
import { pageOrigin } from '../../support/samples.ts';
import { createTestLedger } from './ledger.ts';

/** A ledger behind its HTTP interface, as a customer's page sees it. */
export const createWalletApp = async () => {
  const ledger = await createTestLedger();
  const { database, gateway } = ledger;
  const clock = { now: () => ledger.now };
  const rateLimits = { burst: 10_000, perSecond: 1 };
  const log = pino({ level: 'silent' });
  const app = createApp({ database, gateway, clock, config: testConfig, log, rateLimits, operationLimits: {} });

  const ask = async (customer: string, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Response> =>
    app.request(path, {
      method,
      headers: {
        Origin: pageOrigin,
        Authorization: `Bearer ${await tokenOf(customer)}`,
        ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  const read = async <T>(...[customer, method, path, body]: Parameters<typeof ask>): Promise<T> => {
    const response = await ask(customer, method, path, body);
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as T;
  };

  /** A customer without anything. */
  const customer = async (id: string): Promise<string> => {
    await database.query('INSERT INTO customer (id, time_zone) VALUES ($1, $2)', [id, 'Europe/Oslo']);
    return id;
  };

  /** A card at the end of the order, unless it is something else. */
  const method = async (of: string, id: string, facts: Partial<MethodFacts> = {}, token = 'sandbox:approves'): Promise<string> => {
    const isCard = (facts.kind ?? 'card') === 'card';
    await database.query(
      `INSERT INTO payment_method (id, customer, label, last_four, provider_token, fingerprint, facts, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, count(*) + 1 FROM payment_method WHERE customer = $2 AND removed_at IS NULL`,
      [id, of, `Method ${id}`, isCard ? '4242' : null, token, `fp_${id}`, JSON.stringify({ kind: 'card', addedOn: '2025-03-03', ...facts })],
    );
    return id;
  };

  const subscription = async (of: string, id: string, facts: Partial<SubscriptionRecord> = {}): Promise<string> => {
    await insertSubscription(database, record({ id, customer: of, ...facts }), 'Europe/Oslo');
    return id;
  };

  const list = (of: string) => read<PaymentMethods>(of, 'GET', '/payment-methods');
  const preview = (of: string, id: string, change: PaymentMethodChange) =>
    read<PaymentMethodPreview>(of, 'POST', `/payment-methods/${id}/previews`, { change });
  /** Made on the version that is there, unless on an older one. */
  const change = async (of: string, id: string, what: PaymentMethodChange, version?: number): Promise<Response> =>
    ask(of, 'POST', `/payment-methods/${id}/changes`, { change: what, version: version ?? (await list(of)).version });
  const order = async (of: string, ids: readonly string[], version?: number): Promise<Response> =>
    ask(of, 'PUT', '/payment-methods/order', { order: ids, version: version ?? (await list(of)).version });
  const setup = (of: string, updates?: string) =>
    read<PaymentSetup>(of, 'POST', '/payment-setups', updates === undefined ? {} : { updates });
  const complete = (of: string, id: string, token: string): Promise<Response> =>
    ask(of, 'POST', `/payment-setups/${id}/completion`, { token });
  /** Adds the card of a token, all the way. */
  const add = async (of: string, token: string, updates?: string): Promise<PaymentSetupResult> => {
    const response = await complete(of, (await setup(of, updates)).id, token);
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as PaymentSetupResult;
  };

  return { ...ledger, ledger, app, clock, ask, read, customer, method, subscription, list, preview, change, order, setup, complete, add };
};

export type WalletApp = Awaited<ReturnType<typeof createWalletApp>>;

/** A card of the hosted fields that does what the sandbox calls so. */
export const card = (behaviour = 'approves', lastFour = '4242', expires = '2030-12'): string =>
  `sandbox-card.${behaviour}.visa.${lastFour}.${expires}.NO`;

/** The one of an id, which must be there. */
export const methodOf = ({ items }: PaymentMethods, id: string): PaymentMethod => {
  const found = items.find((each) => each.id === id);
  assert.ok(found, `no method ${id}`);
  return found;
};

/** What may be done, in a few words: `remove: active-subscription`, `replace`. */
export const actionsOf = ({ actions }: PaymentMethod): string[] =>
  actions.map((each) => (each.allowed ? `${each.name}${each.via === 'link' ? ' at a link' : ''}` : `${each.name}: ${each.code}`));
