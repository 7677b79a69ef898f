import type { InferOutput } from 'valibot';
import type { OperationName } from '../../../src/api/contract/operations.ts';
import type { RefundOptions } from '../../../src/api/contract/refund-options.ts';
import type { listRefundRequests } from '../../../src/api/contract/refund-request-operations.ts';
import type { RefundRequest } from '../../../src/api/contract/refund-request.ts';
import { call } from './caller.ts';
import type { Prepare, Prepared } from './prepared-requests.ts';
import { samples } from './samples.ts';
import { ask, read, type StoreApp } from './store-app.ts';

type Requests = InferOutput<(typeof listRefundRequests)['result']>;

const kari = 'cus_kari';

/** A fault needs words and a person, so that nothing is decided at once. */
const fault = { route: 'fault', reason: 'does-not-work', statement: 'It does not open.' } as const;

/** What can be taken back is, so that its things can be asked for once more. */
const takeAllBack = async ({ app }: StoreApp): Promise<void> => {
  const { items } = await read<Requests>(app, kari, '/refund-requests?limit=100');
  for (const { id, version, actions } of items) {
    const canBe = actions.some(({ name, allowed }) => name === 'take-back' && allowed);
    if (canBe) await read(app, kari, `/refund-requests/${id}/changes`, { body: { change: { kind: 'take-back' }, version } });
  }
};

/** Purchases that were found once, by store. */
const found = new WeakMap<StoreApp, string>();

/** A thing of the customer's for which a fault can be told of. */
const findFaulty = async (store: StoreApp) => {
  const known = found.get(store);
  const { items } = known ? { items: [{ id: known }] } : await read<{ items: { id: string }[] }>(store.app, kari, '/purchases?limit=50');
  for (const { id } of items) {
    const options = await read<RefundOptions>(store.app, kari, `/purchases/${id}/refund-options`);
    const open = options.items.find(({ routes }) => routes.some(({ route, blocked }) => route === 'fault' && !blocked));
    if (open) found.set(store, id);
    if (open) return { options, item: open.id };
  }
  throw new Error('The sample store has nothing that can be faulty.');
};

const order = async (store: StoreApp): Promise<Prepared> => {
  await takeAllBack(store);
  const { options, item } = await findFaulty(store);
  const { purchase, version, today: previewedOn } = options;
  return { customer: kari, body: { purchase, items: [item], ...fault, version, previewedOn, locale: 'nb' } };
};

const openRequest = async (store: StoreApp): Promise<RefundRequest> => {
  const { body } = await order(store);
  const response = await ask(store.app, kari, '/refund-requests', { body });
  return (await response.json()) as RefundRequest;
};

/** A request that was declined, so that it can be appealed. */
const declinedRequest = async (store: StoreApp): Promise<RefundRequest> => {
  const { id, version } = await openRequest(store);
  const decision = { kind: 'decline', reason: 'works-as-described' };
  await call(store.app, 'decideRefundRequest', { params: { id }, json: { decision, version, reviewer: 'Siri' } });
  return read(store.app, kari, `/refund-requests/${id}`);
};

/** For what is about money back: there has to be something that can be asked for, and somebody who has asked. */
export const refundPreparations: { readonly [N in OperationName]?: Prepare } = {
  previewRefund: async (store) => {
    await takeAllBack(store);
    const { options, item } = await findFaulty(store);
    return { customer: kari, params: { id: options.purchase }, body: { items: [item], route: 'fault', destination: 'original' } };
  },

  addEvidence: async (store) => {
    // No more than a few wait to be named; those of yesterday do not count.
    await store.database.query(`UPDATE evidence_file SET at = at - interval '2 days' WHERE request IS NULL`);
    return { customer: kari, body: structuredClone(samples.addEvidence.body) };
  },

  createRefundRequest: order,

  getRefundRequest: async (store) => ({ customer: kari, params: { id: (await openRequest(store)).id } }),

  changeRefundRequest: async (store) => {
    const { id, version } = await declinedRequest(store);
    return { customer: kari, params: { id }, body: { change: { kind: 'appeal', statement: 'It was never opened.' }, version } };
  },

  decideRefundRequest: async (store) => {
    const { id, version } = await openRequest(store);
    return { customer: kari, params: { id }, body: { ...structuredClone(samples.decideRefundRequest.body), version } };
  },
};
