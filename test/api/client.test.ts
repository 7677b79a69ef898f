import { expect } from '@open-wc/testing';
import { operations } from '../../src/api/contract/index.ts';
import {
  createBillingClient,
  type BillingClient,
  type Operation,
  type OperationInput,
  type OperationName,
  type OperationResult,
  type Operations,
  type RequestOptions,
} from '../../src/api/index.ts';
import { createMemoryBackend, merchant, subscriptions } from '../../src/testing/index.ts';
import { failureOf } from './network.ts';
import { sampleBackend, sampleCalls } from './sample-calls.ts';

/** The client's own types, written another way: what does not fit does not compile. */
type Calls = {
  [Name in OperationName]: (
    input: OperationInput<Operations[Name]>,
    options?: RequestOptions,
  ) => Promise<OperationResult<Operations[Name]>>;
};

const setUp = () => {
  const backend = createMemoryBackend({ subscriptions: [subscriptions.active(), subscriptions.endedCancelled()] });
  let signedIn = 0;
  const getToken = async () => ({ token: `token_${(signedIn += 1)}`, expiresAt: '2999-01-01T00:00:00.000Z' });
  return { backend, client: createBillingClient({ api: 'https://billing.example/v1', fetch: backend.fetch, getToken }) };
};

describe('the client', () => {
  it('has a function for every operation of the contract', () => {
    const { client } = setUp();
    expect(client).to.have.all.keys([...Object.keys(operations), 'forgetToken']);
  });

  it('reaches every operation as the contract has it, and brings its answer', async () => {
    for (const [name, { method, path, result }] of Object.entries<Operation>(operations)) {
      const backend = await sampleBackend();
      const before = backend.requests.length;
      const getToken = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
      const client: BillingClient & Calls = createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken });
      const call = client[name as OperationName] as (input: object) => Promise<unknown>;
      const answer = await call(sampleCalls[name as OperationName] as object);
      const [request, ...more] = backend.requests.slice(before);
      expect(more, name).to.deep.equal([]);
      expect(request, name).to.include({ name, method });
      expect(request!.path, name).to.match(new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
      expect(await result['~standard'].validate(answer), name).to.deep.equal({ typed: true, value: answer });
    }
  });

  it('asks without input where none is needed', async () => {
    const { client } = setUp();
    expect(await client.getMerchant()).to.deep.equal(merchant());
    expect((await client.listSubscriptions()).items).to.have.length(2);
  });

  it('passes on what is asked for', async () => {
    const { client } = setUp();
    const { items, today } = await client.listSubscriptions({ query: { state: 'ended' } });
    expect(items.map(({ id }) => id)).to.deep.equal(['sub_ended_cancelled']);
    expect(today).to.equal('2026-11-24');
  });

  it('changes a subscription as it was previewed', async () => {
    const { client, backend } = setUp();
    const params = { id: 'sub_active' };
    const change = { kind: 'cancel', when: 'period-end' } as const;
    const preview = await client.previewSubscriptionChange({ params, body: { change } });
    expect(preview).to.include({ effectiveOn: '2026-12-03', version: 1 });
    const after = await client.changeSubscription({ params, body: { change, version: preview.version } });
    expect(after).to.include({ renewal: 'off', accessUntil: '2026-12-03', version: 2 });
    expect(backend.subscriptions[0]).to.deep.equal(after);
  });

  it('passes on a signal and a key', async () => {
    const { client, backend } = setUp();
    const input = { params: { id: 'sub_active' }, body: { change: { kind: 'pause', periods: 1 } as const, version: 1 } };
    await client.changeSubscription(input, { idempotencyKey: 'mine' });
    expect(backend.requests[0]!.headers.get('Idempotency-Key')).to.equal('mine');
    const given = failureOf(client.getMerchant(undefined, { signal: AbortSignal.abort() }));
    expect(await given).to.have.property('name', 'AbortError');
  });

  it('asks for a new token after the customer was forgotten', async () => {
    const { client, backend } = setUp();
    await client.listSubscriptions();
    client.forgetToken();
    await client.listSubscriptions();
    const tokens = backend.requests.map(({ headers }) => headers.get('Authorization'));
    expect(tokens).to.deep.equal(['Bearer token_1', 'Bearer token_2']);
  });
});
