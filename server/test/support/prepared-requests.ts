import assert from 'node:assert/strict';
import type { InferOutput } from 'valibot';
import type { listApprovals } from '../../../src/api/contract/approval-operations.ts';
import type { OperationName } from '../../../src/api/contract/operations.ts';
import type { listOutstanding } from '../../../src/api/contract/outstanding.ts';
import type { PaymentMethods } from '../../../src/api/contract/payment-method.ts';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { refundPreparations } from './prepared-refunds.ts';
import { pageOrigin, samples } from './samples.ts';
import { ask, read, type StoreApp } from './store-app.ts';

/** A request that would be carried out. */
export interface Prepared {
  readonly customer: string;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: Record<string, unknown>;
}

/** Makes what is needed for a request, and the request. */
export type Prepare = (store: StoreApp, name: OperationName) => Promise<Prepared>;
type Approvals = InferOutput<(typeof listApprovals)['result']>;
type Outstanding = InferOutput<(typeof listOutstanding)['result']>;

const kari = 'cus_kari';
const ola = 'cus_ola';
const film = 'sub_kari_film';
const returnUrl = `${pageOrigin}/account`;

const post = async (store: StoreApp, customer: string, path: string, body: unknown): Promise<Record<string, string>> => {
  const response = await ask(store.app, customer, path, { body });
  assert.ok(response.ok, `${path}: ${await response.clone().text()}`);
  return (await response.json()) as Record<string, string>;
};

/** The queries that a list takes, each with something that fits. */
const queries: Partial<Record<OperationName, Record<string, string>>> = {
  listSubscriptions: { limit: '2' },
  listPurchases: { text: 'Nordlia', limit: '2' },
  getSpending: {},
  listBalanceMovements: { limit: '2' },
  listRefundRequests: { limit: '2' },
  listRefundReviews: { limit: '2', state: 'open' },
  getRights: { locale: 'nb' },
  listContracts: { kind: 'withdraw' },
};

const purchaseOf = async (store: StoreApp): Promise<{ id: string; version: number }> => {
  const { items } = await read<{ items: { id: string }[] }>(store.app, kari, '/purchases?limit=1');
  return read(store.app, kari, `/purchases/${items[0]!.id}`);
};

const methodsOf = (store: StoreApp) => read<PaymentMethods>(store.app, kari, '/payment-methods');

/** Of everything in the sample of an operation, that which this store has. */
const otherwise: Prepare = async (store, name) => {
  const sample = structuredClone(samples[name]) as Omit<Prepared, 'customer'>;
  const { items } = await methodsOf(store);
  const known: Record<string, string> = {
    sub_ada: film,
    pur_ada: (await purchaseOf(store)).id,
    pm_ada: items[0]!.id,
    pm_other: items[1]!.id,
    ada: kari,
  };
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return known[value] ?? value;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner)]));
  };
  return { customer: kari, ...(replaced(sample) as object), ...(queries[name] && { query: queries[name] }) };
};

const openSetup = async (store: StoreApp): Promise<Prepared> => {
  const { id } = await read<{ id: string }>({ request: async (path, init) => asOk(await store.app.request(path, init)) }, ola, '/payment-setups', { body: {} });
  return { customer: ola, params: { id }, body: { token: 'sandbox-card.challenges:frame.visa.3220.2030-12', returnUrl } };
};

/** `read` wants a 200. */
const asOk = async (response: Response): Promise<Response> => new Response(await response.text(), { status: response.ok ? 200 : response.status });

const freshApproval = async (store: StoreApp): Promise<Approvals['items'][0]> => {
  const startable = (list: Approvals) => list.items.find(({ actions }) => actions.some(({ name, allowed }) => name === 'start' && allowed));
  const found = startable(await read<Approvals>(store.app, ola, '/approvals'));
  if (found) return found;
  const { params, body } = await openSetup(store);
  await post(store, ola, `/payment-setups/${params!.id}/completion`, body);
  return startable(await read<Approvals>(store.app, ola, '/approvals'))!;
};

/** An order that can be paid now, with a method whose bank asks first. */
const payable = async (store: StoreApp): Promise<Prepared> => {
  for (const { id, version, purpose } of (await read<Approvals>(store.app, ola, '/approvals')).items) {
    if (purpose === 'payment') await ask(store.app, ola, `/approvals/${id}/changes`, { body: { change: { kind: 'cancel' }, version } });
  }
  const { items } = await read<Outstanding>(store.app, ola, '/outstanding');
  const order = items.find(({ actions }) => actions.some(({ name, allowed }) => name === 'pay' && allowed))!;
  return { customer: ola, body: { purchase: order.purchase, version: order.version, method: 'pm_ola_approval', returnUrl } };
};

/** For what changes with each request, or needs something that has to be made first. */
export const preparations: { readonly otherwise: Prepare } & { readonly [N in OperationName]?: Prepare } = {
  otherwise,
  ...refundPreparations,

  changeSubscription: async (store) => {
    const path = `/subscriptions/${film}`;
    const seen = await read<Subscription>(store.app, kari, path);
    const { version } = seen.renewal === 'off' ? await read<Subscription>(store.app, kari, `${path}/changes`, { body: { change: { kind: 'keep' }, version: seen.version } }) : seen;
    const survey = { reason: 'other', comment: 'Ok' };
    return { customer: kari, params: { id: film }, body: { change: { kind: 'cancel', when: 'period-end', survey }, version } };
  },

  updateInvoice: async (store) => {
    const { id, version } = await purchaseOf(store);
    const { body } = samples.updateInvoice;
    return { customer: kari, params: { id }, body: { ...structuredClone(body), version } };
  },

  orderPaymentMethods: async (store) => {
    const { items, version } = await methodsOf(store);
    return { customer: kari, body: { order: items.map(({ id }) => id), version } };
  },

  changePaymentMethod: async (store) => {
    const { items, version } = await methodsOf(store);
    return { customer: kari, params: { id: items[0]!.id }, body: { change: { kind: 'replace', by: items[1]!.id }, version } };
  },

  updateBillingDetails: async (store) => {
    const { version } = await read<{ version: number }>(store.app, kari, '/billing-details');
    return { customer: kari, body: { ...structuredClone(samples.updateBillingDetails.body), version } };
  },

  createHandOver: async () => ({
    customer: kari,
    body: { ...structuredClone(samples.createHandOver.body), message: 'It says no.' },
  }),

  completePaymentSetup: openSetup,

  createPayment: payable,

  getPayment: async (store) => {
    const { id } = await post(store, ola, '/payments', (await payable(store)).body);
    return { customer: ola, params: { id: id! } };
  },

  getApproval: async (store) => ({ customer: ola, params: { id: (await freshApproval(store)).id } }),

  changeApproval: async (store) => {
    const { id, version } = await freshApproval(store);
    return { customer: ola, params: { id }, body: { change: { kind: 'start', display: 'redirect', returnUrl }, version } };
  },

  confirmApproval: async (store) => ({ customer: ola, params: { id: (await freshApproval(store)).id } }),
};
