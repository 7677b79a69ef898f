import { expect } from '@open-wc/testing';
import { createBillingClient, type BillingError } from '../../src/api/index.ts';
import {
  createMemoryBackend,
  manySubscriptions,
  merchant,
  subscriptions,
  type MemoryBackendOptions,
} from '../../src/testing/index.ts';

const setUp = (options: MemoryBackendOptions = { subscriptions: [subscriptions.active()] }) => {
  const backend = createMemoryBackend(options);
  const getToken = async () => {
    const response = await backend.fetch('/billing-session', { method: 'POST' });
    if (!response.ok) throw new Error('nobody is signed in');
    return (await response.json()) as { token: string; expiresAt: string };
  };
  const client = createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken, retries: 0 });
  const failure = (call: Promise<unknown>): Promise<BillingError> =>
    call.then(
      () => Promise.reject(new Error('expected a failure')),
      (error: unknown) => error as BillingError,
    );
  return { backend, client, failure };
};

const params = { id: 'sub_active' };
const cancel = (version = 1) => ({ params, body: { change: { kind: 'cancel', when: 'period-end' } as const, version } });

describe('the memory back end', () => {
  it('lists in pages, those that need attention first, every one once', async () => {
    const { client } = setUp({ subscriptions: [...manySubscriptions(44), subscriptions.grace()], pageSize: 20 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listSubscriptions({ query: { cursor } });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).to.have.length(45);
    expect(new Set(seen).size).to.equal(45);
    expect(seen[0]).to.equal('sub_grace');
    expect((await client.listSubscriptions({ query: { limit: '3' } })).items).to.have.length(3);
  });

  it('says whose today it is', async () => {
    const { client } = setUp({ today: '2027-01-01', asOf: '2026-12-31T23:30:00.000Z', merchant: merchant({ name: 'Annen' }) });
    expect(await client.listSubscriptions()).to.include({ today: '2027-01-01', asOf: '2026-12-31T23:30:00.000Z' });
    expect((await client.getMerchant()).name).to.equal('Annen');
  });

  it('tells what has ended from what has not', async () => {
    const { client } = setUp({ subscriptions: Object.values(subscriptions).map((sample) => sample()) });
    const ended = await client.listSubscriptions({ query: { state: 'ended', limit: '100' } });
    const current = await client.listSubscriptions({ query: { state: 'current', limit: '100' } });
    expect(ended.items.every(({ endedOn }) => endedOn)).to.equal(true);
    expect(current.items.some(({ endedOn }) => endedOn)).to.equal(false);
    expect(ended.items.length + current.items.length).to.equal(Object.keys(subscriptions).length);
  });

  it('does a write once for each key, and answers it again', async () => {
    const { client, backend, failure } = setUp();
    const options = { idempotencyKey: 'key' };
    const first = await client.changeSubscription(cancel(), options);
    expect(await client.changeSubscription(cancel(), options)).to.deep.equal(first);
    expect(backend.subscriptions[0]!.version).to.equal(2);
    expect(await failure(client.changeSubscription(cancel(2), options))).to.include({ code: 'idempotency-key-reused', status: 422 });
  });

  it('answers a refusal again too', async () => {
    const { client, backend, failure } = setUp();
    const options = { idempotencyKey: 'key' };
    backend.change('sub_active', {});
    expect(await failure(client.changeSubscription(cancel(1), options))).to.include({ code: 'subscription-changed' });
    expect(await failure(client.changeSubscription(cancel(1), options))).to.include({ code: 'subscription-changed' });
  });

  it('refuses a change of something that has changed since', async () => {
    const { client, backend, failure } = setUp();
    backend.change('sub_active', { nextCharge: undefined });
    expect(await failure(client.changeSubscription(cancel(1)))).to.include({ code: 'subscription-changed', status: 409 });
    expect(await client.changeSubscription(cancel(2))).to.include({ renewal: 'off', version: 3 });
  });

  it('refuses what does not fit the contract, naming the place', async () => {
    const { client, failure } = setUp();
    const odd = { params, body: { change: { kind: 'cancel', when: 'yesterday' }, version: 1 } };
    const error = await failure(client.changeSubscription(odd as never));
    expect(error).to.include({ code: 'invalid-request', status: 400 });
    expect(error.problem!.errors!.map(({ path }) => path)).to.include('body.change');
    expect(await failure(client.getSubscription({ params: { id: 'not an id' } }))).to.include({ code: 'invalid-request' });
    expect(await failure(client.listSubscriptions({ query: { cursor: 'elsewhere' } }))).to.include({ code: 'invalid-request' });
    expect(await failure(client.getSubscription({ params: { id: 'sub_none' } }))).to.include({ code: 'not-found' });
  });

  it('answers under any base address, relative ones and requests too, and nothing else', async () => {
    const { backend } = setUp();
    const status = async (...call: Parameters<typeof fetch>) => (await backend.fetch(...call)).status;
    expect(await status('/api/v2/merchant')).to.equal(200);
    expect(await status(new URL('https://x.example/merchant'))).to.equal(200);
    expect(await status(new Request('https://x.example/merchant'))).to.equal(200);
    expect(await status('/merchants')).to.equal(404);
    expect(await status('/merchant', { method: 'DELETE' })).to.equal(404);
    expect(await status('/subscriptions')).to.equal(401);
    const headers = { Authorization: 'Bearer x' };
    const body = '{"change":{"kind":"keep"},"version":1}';
    const unkeyed = new Request('https://x.example/subscriptions/sub_active/changes', { method: 'POST', headers, body });
    expect(await (await backend.fetch(unkeyed)).json()).to.include({ code: 'idempotency-key-missing' });
  });

  it('notes every call', async () => {
    const { client, backend } = setUp();
    await client.previewSubscriptionChange({ params, body: { change: { kind: 'cancel', when: 'now' } } });
    expect(backend.requests.map(({ name }) => name)).to.deep.equal(['session', 'previewSubscriptionChange']);
    expect(backend.requests[1]).to.deep.include({ method: 'POST', params, body: { change: { kind: 'cancel', when: 'now' } } });
  });

  it('keeps its own copy of what it was given', async () => {
    const mine = subscriptions.active();
    const { client, backend } = setUp({ subscriptions: [mine] });
    mine.version = 99;
    backend.subscriptions[0]!.version = 98;
    expect((await client.getSubscription({ params })).version).to.equal(1);
  });
});

describe('a failure made in the memory back end', () => {
  it('strikes the next call, or the next of its kind, or several', async () => {
    const { client, backend, failure } = setUp();
    backend.failNext({ problem: 'unavailable', retryAfter: 2 });
    expect(await failure(client.getMerchant())).to.include({ code: 'unavailable', status: 503, retryAfter: 2000 });
    expect(await client.getMerchant()).to.have.property('name');
    backend.failNext({ operation: 'listSubscriptions', network: true, times: 2 });
    expect(await client.getMerchant()).to.have.property('name');
    expect(await failure(client.listSubscriptions())).to.include({ kind: 'network' });
    expect(await failure(client.listSubscriptions())).to.include({ kind: 'network' });
    expect(await client.listSubscriptions()).to.have.property('items');
  });

  it('can be a body that does not fit, or a page of a proxy', async () => {
    const { client, backend, failure } = setUp();
    backend.failNext({ malformed: true });
    expect(await failure(client.getMerchant())).to.include({ kind: 'contract' });
    backend.failNext({ malformed: '<html>' });
    expect(await failure(client.getMerchant())).to.include({ kind: 'contract' });
    backend.failNext({ status: 502 });
    expect(await failure(client.getMerchant())).to.include({ kind: 'problem', code: 'http-502' });
    backend.failNext({ problem: 'action-not-allowed', reason: 'committed' });
    expect(await failure(client.getMerchant())).to.have.nested.property('problem.reason', 'committed');
  });

  it('can be a lost answer: the effect is there, and the same key brings the answer back', async () => {
    const { client, backend, failure } = setUp();
    const options = { idempotencyKey: 'key' };
    backend.loseNextAnswer('changeSubscription');
    expect(await failure(client.changeSubscription(cancel(), options))).to.include({ kind: 'network' });
    expect(backend.subscriptions[0]!.renewal).to.equal('off');
    expect(await client.changeSubscription(cancel(), options)).to.include({ renewal: 'off', version: 2 });
  });

  it('can be the want of a connection', async () => {
    const { client, backend, failure } = setUp();
    backend.offline = true;
    expect(await failure(client.getMerchant())).to.include({ kind: 'network' });
    backend.offline = false;
    expect(await client.getMerchant()).to.have.property('name');
  });

  it('can be a token that expires, which the client makes good, or a sign-out, which it does not', async () => {
    const { client, backend, failure } = setUp();
    await client.listSubscriptions();
    backend.expireTokens();
    expect(await client.listSubscriptions()).to.have.property('items');
    backend.signedOut = true;
    expect(await failure(client.listSubscriptions())).to.include({ kind: 'session', code: 'session-expired' });
    expect(backend.signedOut).to.equal(true);
  });
});

describe('a call held in the memory back end', () => {
  it('waits, without any effect, until it is released', async () => {
    const { client, backend } = setUp();
    const held = backend.hold('changeSubscription');
    const writing = client.changeSubscription(cancel());
    expect(await held.arrived).to.have.property('name', 'changeSubscription');
    expect(backend.subscriptions[0]!.renewal).to.equal('automatic');
    held.release();
    expect(await writing).to.include({ renewal: 'off' });
  });

  it('can be given up', async () => {
    const { client, backend, failure } = setUp();
    const caller = new AbortController();
    const held = backend.hold();
    const asking = failure(client.getMerchant(undefined, { signal: caller.signal }));
    await held.arrived;
    caller.abort();
    expect(await asking).to.have.property('name', 'AbortError');
  });

  it('may find the world changed when it goes on', async () => {
    const { client, backend, failure } = setUp();
    const held = backend.hold('changeSubscription');
    const writing = failure(client.changeSubscription(cancel()));
    await held.arrived;
    backend.change('sub_active', { nextCharge: { on: '2027-01-03', amount: subscriptions.active().plan.price } });
    held.release();
    expect(await writing).to.include({ code: 'subscription-changed' });
  });

  it('can be as slow as its story wants', async () => {
    let arrive!: () => void;
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    const { client } = setUp({ latency: () => slow });
    let answered = false;
    const asking = client.getMerchant().then(() => (answered = true));
    await Promise.resolve();
    expect(answered).to.equal(false);
    arrive();
    expect(await asking).to.equal(true);
  });
});
