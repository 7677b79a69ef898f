import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SignJWT, UnsecuredJWT } from 'jose';
import { scopes, type Operation } from '../../../src/api/contract/operation.ts';
import { operations, type OperationName } from '../../../src/api/contract/operations.ts';
import { isKeyed } from '../../src/operations/handler.ts';
import { call, testConfig, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { otherOrigin, pageOrigin } from '../support/samples.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const rows = Object.entries(operations) as [OperationName, Operation][];
/** The time, and the addresses that are signed anew each time. */
const changing = /"(at|asOf|expiresAt|path)":"[^"]*"/g;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe('access, for every operation of the contract', () => {
  let test: TestApp;
  /** Writes that were answered with success. */
  let written = 0;
  before(async () => {
    test = await createTestApp();
  });
  after(() => test.close());
  const count = (name: OperationName, response: Response): Response => {
    if (response.ok && isKeyed(operations[name])) written += 1;
    return response;
  };

  for (const [name, operation] of rows) {
    it(`${name} answers its sample`, async () => {
      const response = count(name, await call(test.app, name));
      assert.equal(response.status, operation.status ?? 200, await response.clone().text());
      assert.equal(response.headers.get('Content-Type'), 'application/json');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.ok(response.headers.get('X-Request-Id'));
    });
  }

  for (const [name, { scope }] of rows.filter(([, row]) => row.auth === 'customer')) {
    describe(name, () => {
      it('wants a token', async () => {
        const response = await call(test.app, name, { headers: { Authorization: undefined } });
        assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
        await expectProblem(response, 'unauthenticated');
      });

      it('takes no token of somebody else', async () => {
        const claims = { origin: pageOrigin, scope: scopes.join(' ') };
        const unsigned = new UnsecuredJWT(claims)
          .setSubject('ada')
          .setIssuer('billing-widgets')
          .setAudience('billing-widgets-api')
          .setExpirationTime('5m')
          .encode();
        const foreignIssuer = await new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject('ada')
          .setIssuer('somebody')
          .setAudience('billing-widgets-api')
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode(testConfig.tokenSecret));
        const forged = [
          'nonsense',
          testConfig.secretKey,
          unsigned,
          foreignIssuer,
          await tokenOf('ada', { secret: 'another-secret-0123456789-0123456789' }),
          `${await tokenOf('ada')}x`,
        ];
        for (const token of forged) {
          await expectProblem(await call(test.app, name, { headers: bearer(token) }), 'unauthenticated');
        }
      });

      it('takes no token that has lapsed', async () => {
        const token = await tokenOf('ada', { clock: { now: () => new Date(Date.now() - 11 * 60_000) } });
        await expectProblem(await call(test.app, name, { headers: bearer(token) }), 'session-expired');
      });

      it('takes a token in pages of its own origin only', async () => {
        for (const Origin of [otherOrigin, undefined]) {
          await expectProblem(await call(test.app, name, { headers: { Origin } }), 'origin-not-allowed');
        }
        for (const Origin of ['null', 'https://evil.example', `${pageOrigin}.evil.example`, `${pageOrigin}:444`]) {
          const response = await call(test.app, name, { headers: { Origin } });
          assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);
          await expectProblem(response, 'origin-not-allowed');
        }
      });

      it('takes a token with its scope only', async () => {
        const others = scopes.filter((each) => each !== scope);
        const token = await tokenOf('ada', { scopes: others });
        await expectProblem(await call(test.app, name, { headers: bearer(token) }), 'scope-missing');
      });

      it("answers alike for another customer's thing and for what does not exist", async () => {
        const sample = operations[name] as Operation;
        if (!sample.path.includes('{id}')) {
          const mine = await count(name, await call(test.app, name)).text();
          const theirs = await count(name, await call(test.app, name, { headers: bearer(await tokenOf('bo')) })).text();
          assert.ok(!/_bo\b/.test(mine) && !/_ada\b/.test(theirs));
          return;
        }
        const [foreign, missing] = await Promise.all(
          ['sub_bo', 'sub_nobody'].map(async (id) =>
            expectProblem(await call(test.app, name, { params: { id } }), 'not-found'),
          ),
        );
        assert.deepEqual({ ...foreign, requestId: '' }, { ...missing, requestId: '' });
      });
    });
  }

  for (const [name] of rows.filter(([, row]) => row.auth === 'none')) {
    it(`${name} asks nobody who they are, and takes no notice of a token`, async () => {
      const open = count(name, await call(test.app, name));
      const signedIn = count(name, await call(test.app, name, { headers: bearer(await tokenOf('ada')) }));
      const lapsed = count(name, await call(test.app, name, { headers: bearer('nonsense') }));
      const texts = await Promise.all([open, signedIn, lapsed].map(async (response) => (await response.text()).replaceAll(changing, '')));
      assert.deepEqual(new Set(texts).size, 1);
      assert.doesNotMatch(texts[0]!, /_(ada|bo)\b/);
    });
  }

  for (const [name] of rows.filter(([, row]) => row.auth === 'secret-key')) {
    it(`${name} wants the secret key, and never from a page`, async () => {
      const basic = `Basic ${testConfig.secretKey}`;
      const wrong = [undefined, 'Bearer', 'Bearer x', basic, `Bearer ${await tokenOf('ada')}`];
      for (const Authorization of wrong) {
        await expectProblem(await call(test.app, name, { headers: { Authorization } }), 'unauthenticated');
      }
      await expectProblem(await call(test.app, name, { headers: { Origin: pageOrigin } }), 'origin-not-allowed');
    });
  }

  it('left no trace of what was refused', async () => {
    assert.ok(written >= rows.filter(([, row]) => isKeyed(row)).length);
    assert.equal(await test.gateway.effects(), written);
  });
});
