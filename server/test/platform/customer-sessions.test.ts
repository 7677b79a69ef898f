import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { scopes } from '../../../src/api/contract/operation.ts';
import type { CustomerSession } from '../../../src/api/contract/customer-session.ts';
import { call } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { otherOrigin, pageOrigin } from '../support/samples.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

describe('a customer session', () => {
  let test: TestApp;
  let now = new Date('2026-11-24T12:00:00.400Z');
  before(async () => {
    test = await createTestApp({ realTime: { now: () => now } });
  });
  after(() => test.close());

  const create = async (json: object): Promise<CustomerSession> => {
    const response = await call(test.app, 'createCustomerSession', { json });
    assert.equal(response.status, 201);
    return (await response.json()) as CustomerSession;
  };
  const list = ({ token }: CustomerSession, Origin = pageOrigin) =>
    call(test.app, 'listSubscriptions', { headers: { Authorization: `Bearer ${token}`, Origin } });

  it('is good for ten minutes of real time, to the second', async () => {
    const session = await create({ customer: 'bo', origin: pageOrigin });
    assert.equal(session.expiresAt, '2026-11-24T12:10:00.000Z');
    assert.deepEqual(session.scopes, [...scopes]);
    const answer = await list(session);
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /sub_bo/);

    const began = now;
    now = new Date('2026-11-24T12:09:59.999Z');
    assert.equal((await list(session)).status, 200);
    now = new Date('2026-11-24T12:10:00.000Z');
    await expectProblem(await list(session), 'session-expired');
    now = began;
  });

  it('covers the scopes that were asked for', async () => {
    const session = await create({ customer: 'ada', origin: pageOrigin, scopes: ['subscriptions:write'] });
    assert.deepEqual(session.scopes, ['subscriptions:write']);
    await expectProblem(await list(session), 'scope-missing');
  });

  it('works in pages of the origin it was made for', async () => {
    const session = await create({ customer: 'ada', origin: otherOrigin });
    assert.equal((await list(session, otherOrigin)).status, 200);
    await expectProblem(await list(session), 'origin-not-allowed');
  });

  it('is made for configured origins and known customers only', async () => {
    const elsewhere = { customer: 'ada', origin: 'https://evil.example' };
    await expectProblem(await call(test.app, 'createCustomerSession', { json: elsewhere }), 'origin-not-allowed');
    const nobody = { customer: 'nobody', origin: pageOrigin };
    await expectProblem(await call(test.app, 'createCustomerSession', { json: nobody }), 'not-found');
  });
});
