import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { subscription } from '../../../src/api/contract/subscription.ts';
import { problemCodes } from '../../../src/api/contract/problem.ts';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const hostile = [
  '<script>alert(1)</script>',
  "Robert'); DROP TABLE effects; --",
  '\u202Egnp.exe',
  '{{constructor.constructor("return process")()}}',
  '$1 %s ${x} \\',
  '👩‍👩‍👧‍👦 ﷽',
];

describe('the platform', () => {
  let test: TestApp;
  before(async () => {
    test = await createTestApp();
  });
  afterEach(() => {
    test.gateway.beforeRead = () => undefined;
    test.gateway.productName = 'Music';
  });
  after(() => test.close());

  it('tells nothing of what went wrong inside, but logs it without values', async () => {
    test.gateway.beforeRead = () => {
      throw Object.assign(new Error('invalid input syntax: "ada@example.com"'), { code: '22P02' });
    };
    const response = await call(test.app, 'getSubscription');
    const document = await expectProblem(response, 'internal-error');
    assert.equal(document.detail, undefined);
    const line = test.lines.find((each) => each.includes('22P02'));
    assert.ok(line?.includes(document.requestId!));
    assert.doesNotMatch(test.lines.join('\n'), /ada@example/);
  });

  it('says that it is not available when the database is not', async () => {
    test.gateway.beforeRead = () => {
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    };
    const response = await call(test.app, 'getSubscription');
    assert.equal(response.headers.get('Retry-After'), '2');
    await expectProblem(response, 'unavailable');
  });

  it('sends no answer that does not fit the contract', async () => {
    const spoilt: unknown[] = [42, undefined];
    for (const name of spoilt) {
      test.gateway.productName = name as string;
      await expectProblem(await call(test.app, 'getSubscription'), 'internal-error');
    }
  });

  it('hands hostile text through as text', async () => {
    for (const name of hostile) {
      test.gateway.productName = name;
      const response = await call(test.app, 'getSubscription');
      assert.equal(v.parse(subscription, await response.json()).product.name, name);
      const json = {
        change: { kind: 'cancel', when: 'period-end', survey: { reason: 'other', comment: name } },
        version: 1,
      };
      assert.equal((await call(test.app, 'changeSubscription', { json })).status, 200);
      const [row] = await test.database.query<{ comment: string }>(
        `SELECT change #>> '{survey,comment}' AS comment FROM effects ORDER BY id DESC LIMIT 1`,
      );
      assert.equal(row?.comment, name);
    }
  });

  it('logs what was asked and how it ended, and nothing personal', async () => {
    test.lines.length = 0;
    const token = await tokenOf('ada');
    const headers = { Authorization: `Bearer ${token}` };
    await call(test.app, 'listSubscriptions', { query: '?state=current', headers });
    await call(test.app, 'getSubscription', { params: { id: 'sub_bo' } });
    const lines = test.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      lines.map(({ operation, status, problem, method }) => ({ operation, status, problem, method })),
      [
        { operation: 'listSubscriptions', status: 200, problem: undefined, method: 'GET' },
        { operation: 'getSubscription', status: 404, problem: 'not-found', method: 'GET' },
      ],
    );
    assert.doesNotMatch(test.lines.join(''), new RegExp(`${token}|\\bada\\b|sub_bo|state=current|Bearer`));
  });

  it('knows whether it lives and whether it is ready', async () => {
    assert.equal((await test.app.request('/health')).status, 200);
    assert.equal((await test.app.request('/ready')).status, 200);
    const { query } = test.database;
    test.database.query = async () => {
      throw new Error('gone');
    };
    const response = await test.app.request('/ready');
    test.database.query = query;
    await expectProblem(response, 'unavailable');
  });

  it('explains each problem code at the address that its type names', async () => {
    for (const code of problemCodes) {
      const response = await test.app.request(`/problems/${code}`);
      assert.equal(response.status, 200);
      assert.equal(((await response.json()) as { code: string }).code, code);
    }
    await expectProblem(await test.app.request('/problems/constructor'), 'not-found');
  });
});

describe('the rate limit', () => {
  it('holds for each customer alone, and lets go with time', async () => {
    let now = Date.now();
    const realTime = { now: () => new Date(now) };
    const test = await createTestApp({ realTime, rateLimits: { burst: 3, perSecond: 0.5 } });
    try {
      for (let i = 0; i < 3; i += 1) assert.equal((await call(test.app, 'listSubscriptions')).status, 200);
      const refused = await call(test.app, 'listSubscriptions');
      assert.equal(refused.headers.get('Retry-After'), '2');
      await expectProblem(refused, 'rate-limited');

      const headers = { Authorization: `Bearer ${await tokenOf('bo')}` };
      assert.equal((await call(test.app, 'listSubscriptions', { headers })).status, 200);
      now += 2_000;
      assert.equal((await call(test.app, 'listSubscriptions')).status, 200);
      await expectProblem(await call(test.app, 'listSubscriptions'), 'rate-limited');
    } finally {
      await test.close();
    }
  });
});
