import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

/** An application whose time a test moves, and a page of a customer's. */
const withApp = async (work: (test: TestApp, time: { now: number }) => Promise<void>): Promise<void> => {
  const time = { now: Date.parse('2026-12-08T09:00:00Z') };
  const test = await createTestApp({ realTime: { now: () => new Date(time.now) } });
  try {
    await work(test, time);
  } finally {
    await test.close();
  }
};

const pageOf = async ({ app }: TestApp, customer: string, time: { now: number }) => {
  const token = await tokenOf(customer, { clock: { now: () => new Date(time.now) } });
  return () => call(app, 'checkCharge', { headers: { Authorization: `Bearer ${token}` } });
};

const times = async (count: number, ask: () => Promise<Response>): Promise<number[]> => {
  const statuses: number[] = [];
  for (let index = 0; index < count; index += 1) statuses.push((await ask()).status);
  return [...new Set(statuses)];
};

describe('the limit of charge checks', () => {
  it('is twenty at once for a session, and one each six seconds after that', async () => {
    await withApp(async (test, time) => {
      const ask = await pageOf(test, 'ada', time);
      assert.deepEqual(await times(20, ask), [200]);
      const refused = await ask();
      assert.equal(refused.headers.get('Retry-After'), '6');
      await expectProblem(refused, 'rate-limited');
      time.now += 6_000;
      assert.deepEqual(await times(1, ask), [200]);
      await expectProblem(await ask(), 'rate-limited');
    });
  });

  it('leaves the customer’s other pages and all other operations alone', async () => {
    await withApp(async (test, time) => {
      const ask = await pageOf(test, 'ada', time);
      await times(21, ask);
      time.now += 1_000;
      assert.deepEqual(await times(1, await pageOf(test, 'ada', time)), [200]);
      const token = await tokenOf('ada', { clock: { now: () => new Date(time.now) } });
      assert.equal((await call(test.app, 'listSubscriptions', { headers: { Authorization: `Bearer ${token}` } })).status, 200);
    });
  });

  it('holds for a customer however many sessions they have', async () => {
    await withApp(async (test, time) => {
      let answered = 0;
      for (let session = 0; session < 6; session += 1) {
        // A second apart, so that no two tokens are alike.
        time.now += 1_000;
        const ask = await pageOf(test, 'ada', time);
        for (let index = 0; index < 20; index += 1) answered += (await ask()).status === 200 ? 1 : 0;
      }
      assert.ok(answered >= 40 && answered <= 42, String(answered));
      assert.deepEqual(await times(20, await pageOf(test, 'bo', time)), [200]);
    });
  });

  it('is not touched by who is signed out, and they learn nothing', async () => {
    await withApp(async (test, time) => {
      for (const Authorization of [undefined, 'Bearer nonsense', `Bearer ${await tokenOf('ada', { secret: 'another-secret-of-the-tests-0123456789' })}`]) {
        for (const json of [{ line: 'NORDLIA.NO 119,00', locale: 'nb' }, { nonsense: true }]) {
          await expectProblem(await call(test.app, 'checkCharge', { headers: { Authorization }, json }), 'unauthenticated');
        }
      }
      const withoutScope = await tokenOf('ada', { scopes: ['purchases:read'], clock: { now: () => new Date(time.now) } });
      const headers = { Authorization: `Bearer ${withoutScope}` };
      await expectProblem(await call(test.app, 'checkCharge', { headers }), 'scope-missing');
      assert.deepEqual(await times(20, await pageOf(test, 'ada', time)), [200]);
    });
  });
});
