import assert from 'node:assert/strict';
import type { SubscriptionChange } from '../../../../src/api/contract/subscription-change.ts';
import type { Subscription } from '../../../../src/api/contract/subscription.ts';
import type { OpenDatabase } from '../../../src/database.ts';
import type { SubscriptionRecord } from '../../../src/domain/subscription/record.ts';
import type { BillingGateway } from '../../../src/gateways/gateway.ts';
import { createLedgerGateway } from '../../../src/gateways/ledger/ledger-gateway.ts';
import type { ChargeRequest, PaymentProvider } from '../../../src/gateways/ledger/payments.ts';
import { createSandboxPayments } from '../../../src/gateways/ledger/sandbox-payments.ts';
import { insertSubscription } from '../../../src/gateways/ledger/subscription-rows.ts';
import { ProblemError } from '../../../src/problem.ts';
import { product, record } from '../../domain/support/records.ts';
import { openTestDatabase } from '../../support/test-database.ts';

/** A ledger over a fresh database, with a clock that a test moves and a provider it can watch. */
export interface TestLedger {
  readonly database: OpenDatabase;
  readonly gateway: BillingGateway;
  /** Every charge that the provider was asked for, in order. */
  readonly asked: readonly ChargeRequest[];
  /** What time it is. */
  now: Date;
  /** A second process on the same database. */
  another(payments?: PaymentProvider): BillingGateway;
  /** A customer with one subscription, paid by what the token says. */
  add(id: string, facts?: Partial<SubscriptionRecord>, token?: string): Promise<string>;
  /** Makes a change as the server does, in a transaction of its own. */
  apply(customer: string, change: SubscriptionChange, version: number): Promise<Subscription | undefined>;
  close(): Promise<void>;
}

/** The id of the subscription that `add` gives a customer. */
export const subscriptionOf = (customer: string): string => `sub_${customer}`;

const fill = async (database: OpenDatabase): Promise<void> => {
  await database.query(
    'INSERT INTO merchant (facts) VALUES ($1)',
    [JSON.stringify({ name: 'Nordlia', country: 'NO' })],
  );
  await database.query('INSERT INTO product (id, name, policy) VALUES ($1, $2, $3)', [
    product.id,
    product.name,
    JSON.stringify(product.policy),
  ]);
  for (const { id, name, price, interval, rank } of product.plans) {
    await database.query('INSERT INTO plan VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      id, product.id, name, price.amount, price.currency, price.scale, interval?.unit, interval?.count, rank,
    ]);
  }
};

export const createTestLedger = async (): Promise<TestLedger> => {
  const database = await openTestDatabase();
  await fill(database);
  const asked: ChargeRequest[] = [];
  const clock = { now: () => ledger.now };
  const sandbox = createSandboxPayments({ database, clock, origin: 'https://sandbox.example' });
  const watched: PaymentProvider = {
    ...sandbox,
    charge: (request) => {
      asked.push(request);
      return sandbox.charge(request);
    },
    pay: (request) => {
      asked.push(request);
      return sandbox.pay(request);
    },
  };
  const another = (payments: PaymentProvider = watched) => createLedgerGateway({ database, clock, payments, origins: ['https://shop.example'] });
  const gateway = another();
  const ledger: TestLedger = {
    database,
    gateway,
    asked,
    now: new Date('2026-11-24T09:00:00Z'),
    another,
    add: async (customer, facts = {}, token = 'sandbox:approves') => {
      const id = subscriptionOf(customer);
      const method = `pm_${customer}`;
      await database.query('INSERT INTO customer VALUES ($1, $2)', [customer, 'Europe/Oslo']);
      await database.query(
        'INSERT INTO payment_method VALUES ($1, $2, $3, $4, $5)',
        [method, customer, 'Visa', '4242', token],
      );
      await insertSubscription(database, record({ id, customer, paymentMethod: method, ...facts }), 'Europe/Oslo');
      return id;
    },
    apply: (customer, change, version) =>
      database.transaction((tx) => gateway.applyChange(tx, customer, subscriptionOf(customer), change, version)),
    close: () => database.close(),
  };
  return ledger;
};

/** The subscription of a customer, which must be there. */
export const see = async ({ gateway }: TestLedger, customer: string): Promise<Subscription> => {
  const found = await gateway.getSubscription(customer, subscriptionOf(customer));
  assert.ok(found);
  return found;
};

/** For `assert.rejects`: a problem with this code and, where given, this reason. */
export const problem =
  (code: string, reason?: string) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof ProblemError, String(error));
    assert.equal(error.code, code);
    if (reason !== undefined) assert.equal(error.reason, reason);
    return true;
  };

interface ChargeRow {
  readonly reason: string;
  readonly status: string;
  readonly amount: number;
  readonly charged_on: string;
  readonly decline_reason: string | null;
}

/** What was charged for a customer's subscription, in order. */
export const chargesOf = ({ database }: TestLedger, customer: string): Promise<ChargeRow[]> =>
  database.query<ChargeRow>(
    'SELECT reason, status, amount, charged_on, decline_reason FROM charge WHERE customer = $1 ORDER BY id',
    [customer],
  );
