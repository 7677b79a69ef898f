import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import * as v from 'valibot';
import { diagnosis, type Diagnosis, type FindingCode, type TroubleTopic } from '../../../../src/api/contract/diagnosis.ts';
import { createApp } from '../../../src/app.ts';
import type { Database, OpenDatabase } from '../../../src/database.ts';
import type { Account } from '../../../src/domain/diagnosis/account.ts';
import type { PurchaseRecord } from '../../../src/domain/purchase/record.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import type { MethodFacts } from '../../../src/domain/wallet/record.ts';
import { createLedgerGateway } from '../../../src/gateways/ledger/ledger-gateway.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { insertSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { product, record } from '../../domain/support/records.ts';
import { testConfig, tokenOf } from '../../support/caller.ts';
import { pageOrigin } from '../../support/samples.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { paymentsByHand } from './by-hand.ts';

export const now = new Date('2026-11-24T09:00:00Z');

export const merchant = {
  name: 'Nordlia',
  country: 'NO',
  supportUrl: 'https://nordlia.example/hjelp',
  supportEmail: 'hjelp@nordlia.example',
  supportPhone: '+47 23 00 00 00',
};

const fill = async (database: Database): Promise<void> => {
  await database.query('INSERT INTO merchant (facts) VALUES ($1)', [JSON.stringify(merchant)]);
  await database.query('INSERT INTO product (id, name, policy) VALUES ($1, $2, $3)', [product.id, product.name, JSON.stringify(product.policy)]);
};

/** The application over the ledger with a store and nobody in it, and what a test wants to know of its log. */
export const createTroubleApp = async (wrap: (database: OpenDatabase) => OpenDatabase = (database) => database) => {
  const plain = await openTestDatabase();
  await fill(plain);
  const database = wrap(plain);
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
  const clock = { now: () => now };
  const gateway = createLedgerGateway({ database, clock, payments: paymentsByHand().payments, log });
  const rateLimits = { burst: 10_000, perSecond: 1 };
  const app = createApp({ database, gateway, clock, config: testConfig, log, rateLimits, operationLimits: {} });

  const send = async (customer: string, path: string, body?: unknown): Promise<Response> =>
    app.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Origin: pageOrigin,
        Authorization: `Bearer ${await tokenOf(customer)}`,
        ...(body !== undefined && { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return {
    app,
    database: plain,
    lines,
    send,
    /** What is known of a customer's trouble, held against the contract. */
    ask: async (customer: string, topic: TroubleTopic = 'cannot-buy'): Promise<Diagnosis> => {
      const response = await send(customer, `/diagnoses/${topic}`);
      const text = await response.text();
      assert.equal(response.status, 200, text);
      return v.parse(diagnosis, JSON.parse(text));
    },
    close: () => plain.close(),
  };
};

export type TroubleApp = Awaited<ReturnType<typeof createTroubleApp>>;

let number = 0;

/** Somebody new, with a card that works unless it is said otherwise. */
export const addCustomer = async (
  { database }: TroubleApp,
  { account = {}, method = {} }: { readonly account?: Account; readonly method?: Partial<MethodFacts> | null } = {},
): Promise<string> => {
  number += 1;
  const id = `cus_${number}`;
  await database.query('INSERT INTO customer (id, time_zone, account) VALUES ($1, $2, $3)', [id, 'Europe/Oslo', JSON.stringify(account)]);
  if (method) await addMethod(database, id, method);
  return id;
};

/** One more way to pay, the last in the order. */
export const addMethod = async (database: Database, customer: string, facts: Partial<MethodFacts> = {}): Promise<string> => {
  number += 1;
  const id = `pm_${number}`;
  await database.query(
    `INSERT INTO payment_method (id, customer, label, last_four, provider_token, facts, position) VALUES ($1, $2, $3, '4242', 'tok', $4, $5)`,
    [id, customer, 'Visa •••• 4242', JSON.stringify({ kind: 'card', expires: '2029-05', country: 'NO', ...facts }), number],
  );
  return id;
};

/** A family of two. Answers the organiser and the child. */
export const addFamily = async (app: TroubleApp, child: Parameters<typeof addCustomer>[1] = {}): Promise<[organiser: string, child: string]> => {
  const organiser = await addCustomer(app);
  const member = await addCustomer(app, child);
  const family = `fam_${number}`;
  await app.database.query('INSERT INTO family VALUES ($1, $2)', [family, organiser]);
  await app.database.query(`INSERT INTO family_member VALUES ($1, $2, 'Ingrid Berg'), ($1, $3, 'Emil')`, [family, organiser, member]);
  return [organiser, member];
};

/** Something that was bought. */
export const addPurchase = async ({ database }: TroubleApp, customer: string, facts: Partial<PurchaseRecord> = {}): Promise<string> => {
  number += 1;
  const id = `pur_${number}`;
  const written = purchase({ id, customer, buyer: customer, orderNumber: `NL-${number}`, at: now.toISOString(), on: '2026-11-24', ...facts });
  await database.transaction((tx) => insertPurchases(tx, [written]));
  return id;
};

/** An order that waits for its payment. */
export const addUnpaid = (app: TroubleApp, customer: string, facts: Partial<PurchaseRecord> = {}): Promise<string> =>
  addPurchase(app, customer, { charges: [], tenders: [], unpaid: { dueOn: '2026-12-05', reason: 'insufficient-funds' }, ...facts });

export const addSubscription = async ({ database }: TroubleApp, customer: string, facts: Partial<SubscriptionRecord> = {}): Promise<string> => {
  number += 1;
  const id = `sub_${number}`;
  await insertSubscription(database, record({ id, customer, ...facts }), 'Europe/Oslo');
  return id;
};

/** The codes of what was found, in their order. */
export const codesOf = ({ findings }: Diagnosis): string[] => findings.map(({ code }) => code);

/** The only thing that was found. */
export const onlyOf = (answer: Diagnosis, code: FindingCode): Diagnosis['findings'][number] => {
  assert.deepEqual(codesOf(answer), [code]);
  assert.equal(answer.checked.find((each) => each.code === code)?.state, 'found');
  return answer.findings[0] as Diagnosis['findings'][number];
};
