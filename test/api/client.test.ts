import { expect } from '@open-wc/testing';
import { operations } from '../../src/api/contract/index.ts';
import { createBillingClient } from '../../src/api/index.ts';
import { createMemoryBackend, merchant, subscriptions } from '../../src/testing/index.ts';
import { failureOf } from './network.ts';

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
