import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { changeKinds, type ChangeKind } from '../../../src/api/contract/subscription.ts';
import type { SubscriptionOptions, SubscriptionPreview } from '../../../src/api/contract/subscription-change.ts';
import { listen } from '../../src/listen.ts';
import { customers } from '../../src/seed/customers/customers.ts';
import { startPrism } from '../support/prism.ts';
import { ask, createStoreApp, read, readAll, type StoreApp } from '../support/store-app.ts';

const isChangeKind = (name: string): name is ChangeKind => (changeKinds as readonly string[]).includes(name);

/** A change of a kind, such as the options allow. */
const toChange = (kind: ChangeKind, { cancel, pauses, plans }: SubscriptionOptions, offer?: string): object => {
  switch (kind) {
    case 'cancel':
      return { kind, when: cancel[0] };
    case 'pause':
      return { kind, periods: pauses[0]?.periods };
    case 'change-plan':
      return { kind, plan: plans[0]?.plan.id };
    case 'accept-offer':
      return { kind, offer };
    default:
      return { kind };
  }
};

describe('the sample store, through an outside tool that knows the OpenAPI document', () => {
  let store: StoreApp;
  let server: Awaited<ReturnType<typeof listen>>;
  let prism: Awaited<ReturnType<typeof startPrism>>;
  before(async () => {
    store = await createStoreApp();
    server = await listen(store.app, { port: 0, host: '127.0.0.1' });
    const document = await (await store.app.request('/openapi.json')).text();
    prism = await startPrism(document, `http://127.0.0.1:${server.port}`);
  });
  after(async () => {
    await prism.stop();
    await server.close();
    await store.close();
  });

  for (const { id: customer } of customers.filter(({ id }) => id !== 'cus_mange')) {
    it(`fits what ${customer} sees, and every change on offer`, async () => {
      for (const { id, actions } of await readAll(prism, customer)) {
        const path = `/subscriptions/${id}`;
        const options = await read<SubscriptionOptions>(prism, customer, `${path}/options`);
        const preview = async (kind: ChangeKind, offer?: string) =>
          read<SubscriptionPreview>(prism, customer, `${path}/previews`, {
            body: { change: toChange(kind, options, offer) },
          });
        const kinds = actions
          .filter((action) => action.allowed && action.via === 'api' && isChangeKind(action.name))
          .map(({ name }) => name as ChangeKind);

        for (const kind of kinds.filter((each) => each !== 'accept-offer')) await preview(kind);
        const [kind] = kinds.filter((each) => each !== 'accept-offer');
        if (kind === undefined) continue;
        const { version } = await preview(kind);
        const body = { change: toChange(kind, options), version };
        const made = await ask(prism, customer, `${path}/changes`, { body });
        assert.ok(made.ok || made.status === 402, `${id} ${kind}: ${await made.text()}`);
      }
    });
  }
});
