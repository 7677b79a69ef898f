import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BillingError, createBillingClient } from '../../src/api/index.ts';
import { createMemoryBackend, merchant, subscriptions } from '../../src/testing/index.ts';

describe('the client in Node', () => {
  const setUp = () => {
    const backend = createMemoryBackend({ subscriptions: [subscriptions.active()] });
    const getToken = async () => ({ token: 'secret', expiresAt: '2999-01-01T00:00:00.000Z' });
    return { backend, client: createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken }) };
  };

  it('needs no document and no window', () => {
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof window, 'undefined');
  });

  it('reads and writes', async () => {
    const { client } = setUp();
    assert.deepEqual(await client.getMerchant(), merchant());
    const change = { kind: 'cancel', when: 'period-end' } as const;
    const after = await client.changeSubscription({ params: { id: 'sub_active' }, body: { change, version: 1 } });
    assert.equal(after.renewal, 'off');
  });

  it("asks for a customer's token with the secret key of the host's server", async () => {
    const { backend, client } = setUp();
    const session = await client.createCustomerSession({ body: { customer: 'c_1', origin: 'https://shop.example' } });
    assert.equal(session.token, 'token_1');
    assert.equal(backend.requests[0]?.headers.get('Authorization'), 'Bearer secret');
  });

  it('tells its failures apart', async () => {
    const { client } = setUp();
    await assert.rejects(client.getSubscription({ params: { id: 'sub_none' } }), (error: unknown) => {
      assert.ok(error instanceof BillingError);
      return error.kind === 'problem' && error.code === 'not-found';
    });
    await assert.rejects(client.getMerchant({}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
  });

  it('talks over the real fetch, and says when nobody is there', async () => {
    const client = createBillingClient({ api: 'http://127.0.0.1:1', retries: 0 });
    await assert.rejects(client.getMerchant(), { name: 'BillingError', kind: 'network' });
  });
});
