import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { otherOrigin, pageOrigin } from '../support/samples.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

describe('pages of other origins', () => {
  let test: TestApp;
  before(async () => {
    test = await createTestApp();
  });
  after(() => test.close());

  const preflight = (path: string, origin = pageOrigin, method = 'POST') =>
    test.app.request(path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'authorization',
      },
    });

  it('may ask beforehand what an address takes', async () => {
    const response = await preflight('/subscriptions/sub_ada/changes');
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), pageOrigin);
    assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'POST');
    const allowed = response.headers.get('Access-Control-Allow-Headers');
    assert.equal(allowed, 'Authorization, Content-Type, Idempotency-Key');
    assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
    assert.match(response.headers.get('Vary') ?? '', /Origin/);
  });

  it('get nothing when their origin is not configured, not even the preflight', async () => {
    for (const origin of ['https://evil.example', 'null', `${pageOrigin}/`, pageOrigin.toUpperCase()]) {
      for (const response of [await preflight('/subscriptions', origin), await preflight('/nowhere', origin)]) {
        assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
        assert.match(response.headers.get('Vary') ?? '', /Origin/);
        await expectProblem(response, 'origin-not-allowed');
      }
      const merchant = await call(test.app, 'getMerchant', { headers: { Origin: origin } });
      assert.equal(merchant.headers.get('Access-Control-Allow-Origin'), null);
      await expectProblem(merchant, 'origin-not-allowed');
    }
  });

  it('may read answers, problems among them, and the headers they need', async () => {
    const answers = [
      await call(test.app, 'listSubscriptions'),
      await call(test.app, 'getSubscription', { params: { id: 'sub_nobody' } }),
      await call(test.app, 'getSubscription', { headers: { Authorization: undefined } }),
      await test.app.request('/nowhere', { headers: { Origin: pageOrigin } }),
    ];
    for (const response of answers) {
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), pageOrigin);
      const exposed = response.headers.get('Access-Control-Expose-Headers');
      assert.equal(exposed, 'Idempotency-Replayed, Retry-After, X-Request-Id');
      assert.match(response.headers.get('Vary') ?? '', /Origin/);
    }
  });

  it('may each use the tokens that were made for them', async () => {
    const headers = { Origin: otherOrigin, Authorization: `Bearer ${await tokenOf('ada', { origin: otherOrigin })}` };
    const response = await call(test.app, 'listSubscriptions', { headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), otherOrigin);
  });

  it('never get a wildcard', async () => {
    for (const path of ['/merchant', '/openapi.json', '/health', '/problems/not-found', '/nowhere']) {
      const response = await test.app.request(path);
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), null, path);
    }
  });
});
