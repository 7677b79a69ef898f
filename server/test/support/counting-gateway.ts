import type { Subscription } from '../../../src/api/contract/subscription.ts';
import type { Clock } from '../../src/clock.ts';
import type { Database } from '../../src/database.ts';
import type { BillingGateway } from '../../src/gateways/gateway.ts';
import { ProblemError } from '../../src/problem.ts';
import { countingDeclarations } from './counting-declarations.ts';
import { countingPayments, countingSupport } from './counting-payments.ts';
import { countingPurchases } from './counting-purchases.ts';
import { countingRefunds } from './counting-refunds.ts';
import { countingWallet, type Surroundings } from './counting-wallet.ts';

const subscription = (id: string, version: number, name: string): Subscription => ({
  id,
  version,
  product: { name },
  plan: { id: 'monthly', name: 'Monthly', price: { amount: 11900, currency: 'NOK', scale: 2 } },
  kind: 'paid',
  access: 'active',
  renewal: 'automatic',
  health: 'ok',
  startedOn: '2026-01-03',
  source: 'direct',
  ownership: { kind: 'own' },
  actions: [{ name: 'cancel', allowed: true, via: 'api' }],
});

/** What a test may change while it runs. */
export interface CountingGateway extends BillingGateway {
  /** Runs inside `applyChange`, after the effect was written: throw here, wait here. */
  afterEffect: () => void | Promise<void>;
  /** Runs before every read. */
  beforeRead: () => void;
  productName: string;
  effects(): Promise<number>;
}

/**
 * The least gateway there can be: two customers with one of everything each, and a table with a row for every effect.
 * With it the platform is tested apart from what any billing system does.
 */
export const createCountingGateway = async (database: Database, clock: Clock): Promise<CountingGateway> => {
  await database.execute('CREATE TABLE effects (id serial PRIMARY KEY, customer text NOT NULL, change json NOT NULL)');
  const kinds = ['sub', 'pur', 'pm', 'setup', 'pay', 'apr', 'ref'];
  const owners = new Map(['ada', 'bo'].flatMap((customer) => kinds.map((kind) => [`${kind}_${customer}`, customer])));
  const owned = (customer: string, id: string) => {
    gateway.beforeRead();
    return owners.get(id) === customer;
  };
  const today = () => clock.now().toISOString().slice(0, 10);
  const surroundings: Surroundings = {
    owned,
    time: () => ({ asOf: clock.now().toISOString(), today: today() }),
    count: async (tx, customer, effect) =>
      void (await tx.query('INSERT INTO effects (customer, change) VALUES ($1, $2)', [customer, JSON.stringify(effect)])),
  };

  const gateway: CountingGateway = {
    afterEffect: () => undefined,
    beforeRead: () => undefined,
    productName: 'Music',
    effects: async () => (await database.query<{ count: number }>('SELECT count(*) FROM effects'))[0]!.count,

    merchant: async () => ({ name: 'Store', country: 'NO' }),
    hasCustomer: async (customer) => [...owners.values()].includes(customer),
    listSubscriptions: async (customer) => ({
      asOf: clock.now().toISOString(),
      today: today(),
      items: [...owners]
        .filter(([id, owner]) => owner === customer && id.startsWith('sub_'))
        .map(([id]) => subscription(id, 1, gateway.productName)),
    }),
    getSubscription: async (customer, id) =>
      owned(customer, id) ? subscription(id, 1, gateway.productName) : undefined,
    subscriptionOptions: async (customer, id) =>
      owned(customer, id) ? { cancel: ['period-end'], pauses: [], plans: [] } : undefined,
    previewChange: async (customer, id, { kind }) =>
      owned(customer, id)
        ? {
            subscription: id,
            version: 1,
            kind,
            asOf: clock.now().toISOString(),
            today: today(),
            effectiveOn: today(),
            consequences: [],
          }
        : undefined,
    applyChange: async (tx, customer, id, change, version) => {
      if (!owned(customer, id)) return undefined;
      await tx.query('INSERT INTO effects (customer, change) VALUES ($1, $2)', [customer, JSON.stringify(change)]);
      await gateway.afterEffect();
      if (version !== 1) throw new ProblemError('subscription-changed');
      return subscription(id, 2, gateway.productName);
    },
    advance: async () => undefined,
    ...countingPurchases(surroundings),
    ...countingWallet(surroundings),
    ...countingPayments(surroundings),
    ...countingSupport(surroundings),
    ...countingRefunds(surroundings),
    ...countingDeclarations(surroundings),
  };
  return gateway;
};
