import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Deviation } from '../support/caller.ts';
import { call, tokenOf } from '../support/caller.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { samples } from '../support/samples.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

const cancel = { change: { kind: 'cancel', when: 'period-end' }, version: 1 };
const later = { change: { kind: 'cancel', when: 'period-end' }, version: 7 };
let count = 0;

describe('a write with an Idempotency-Key', () => {
  let test: TestApp;
  let key: string;
  let before_: number;
  before(async () => {
    test = await createTestApp({ rateLimits: { burst: 10_000, perSecond: 1 } });
  });
  after(() => test.close());
  beforeEach(async () => {
    key = `key-${(count += 1)}`;
    test.gateway.afterEffect = () => undefined;
    before_ = await test.gateway.effects();
  });

  const change = (deviation: Deviation = {}) =>
    call(test.app, 'changeSubscription', {
      json: cancel,
      ...deviation,
      headers: { 'Idempotency-Key': key, ...deviation.headers },
    });
  const effects = async () => (await test.gateway.effects()) - before_;
  const rows = () =>
    test.database.query<{ status: number | null }>('SELECT status FROM idempotency_keys WHERE key = $1', [key]);

  it('has one effect and one answer, however often it comes', async () => {
    const first = await change();
    const again = await change();
    assert.equal(first.status, 200);
    assert.equal(first.headers.get('Idempotency-Replayed'), null);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    assert.equal(await effects(), 1);
  });

  it('is the same request whatever its white space and order of fields', async () => {
    await change();
    const raw = '{ "version": 1,\n "change": {"when": "period-end", "kind": "cancel"} }';
    assert.equal((await change({ raw })).headers.get('Idempotency-Replayed'), 'true');
    assert.equal(await effects(), 1);
  });

  it('is refused when the key was used for another request', async () => {
    await change();
    await expectProblem(await change({ json: later }), 'idempotency-key-reused');
    await expectProblem(await change({ params: { id: 'sub_other' } }), 'idempotency-key-reused');
    assert.equal(await effects(), 1);
  });

  it('shares its key with no other customer', async () => {
    await change();
    const headers = { Authorization: `Bearer ${await tokenOf('bo')}` };
    const theirs = await change({ headers, params: { id: 'sub_bo' } });
    assert.equal(theirs.status, 200);
    assert.equal(theirs.headers.get('Idempotency-Replayed'), null);
    assert.equal(await effects(), 2);
  });

  it('has one effect when a hundred arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => change()));
    for (const response of answers.filter(({ status }) => status !== 200)) {
      assert.equal(response.headers.get('Retry-After'), '1');
      await expectProblem(response, 'idempotency-in-progress');
    }
    assert.ok(answers.some(({ status }) => status === 200));
    assert.equal(await effects(), 1);
    assert.equal((await change()).headers.get('Idempotency-Replayed'), 'true');
  });

  it('keeps a definite problem as its answer, and undoes what it had begun', async () => {
    const first = await change({ json: later });
    const document = await expectProblem(first, 'subscription-changed');
    const again = await change({ json: later });
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(again.headers.get('Content-Type'), 'application/problem+json');
    assert.deepEqual(await again.json(), document);
    assert.equal(await effects(), 0);
  });

  it('undoes everything and gives the key back after a failure', async () => {
    test.gateway.afterEffect = () => {
      throw new Error('a secret from inside');
    };
    const failed = await change();
    assert.doesNotMatch(await failed.clone().text(), /secret/);
    await expectProblem(failed, 'internal-error');
    assert.equal(await effects(), 0);
    assert.deepEqual(await rows(), []);

    test.gateway.afterEffect = () => undefined;
    const again = await change();
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('Idempotency-Replayed'), null);
    assert.equal(await effects(), 1);
  });

  it('tells who asks meanwhile that the first one is still running', async () => {
    // What a running request has written before its effect; its lease lives.
    await test.database.query(
      `INSERT INTO idempotency_keys (customer, operation, key, request_hash, lease_owner, lease_until)
       SELECT customer, operation, $1, request_hash, 'somebody', now() + interval '30 seconds'
       FROM idempotency_keys WHERE customer = 'ada' AND status = 200 LIMIT 1`,
      [key],
    );
    const response = await change();
    assert.equal(response.headers.get('Retry-After'), '1');
    await expectProblem(response, 'idempotency-in-progress');
    assert.equal(await effects(), 0);
  });

  it('is taken over when the process that ran it died', async () => {
    await test.database.query(
      `INSERT INTO idempotency_keys (customer, operation, key, request_hash, lease_owner, lease_until)
       SELECT customer, operation, $1, request_hash, 'dead', now() - interval '1 second'
       FROM idempotency_keys WHERE customer = 'ada' AND status = 200 LIMIT 1`,
      [key],
    );
    const answers = await Promise.all(Array.from({ length: 20 }, () => change()));
    assert.ok(answers.every(({ status }) => status === 200 || status === 409));
    assert.ok(answers.some(({ status }) => status === 200));
    assert.equal(await effects(), 1);
  });

  it('does nothing when its key was taken over while it waited', async () => {
    test.gateway.afterEffect = () => assert.fail('must not run');
    const stolen = test.database;
    const transaction = stolen.transaction;
    stolen.transaction = async (work) => {
      await stolen.query(`UPDATE idempotency_keys SET lease_owner = 'thief' WHERE key = $1`, [key]);
      return transaction(work);
    };
    try {
      await expectProblem(await change(), 'idempotency-in-progress');
    } finally {
      stolen.transaction = transaction;
    }
    assert.equal(await effects(), 0);
  });

  it('answers what was done when the first answer was lost after the commit', async () => {
    const stolen = test.database;
    const transaction = stolen.transaction;
    stolen.transaction = async (work) => {
      await transaction(work);
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
    };
    const lost = await change().finally(() => (stolen.transaction = transaction));
    assert.equal(lost.headers.get('Retry-After'), '2');
    await expectProblem(lost, 'unavailable');

    const again = await change();
    assert.equal(again.status, 200);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(await effects(), 1);
  });

  it('is done once for guests too, and only what is the very same', async () => {
    const declare = (deviation: Deviation = {}) =>
      call(test.app, 'createGuestDeclaration', { ...deviation, headers: { 'Idempotency-Key': key } });
    const [first, again] = [await declare(), await declare()];
    assert.equal(first.status, 201);
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(await again.text(), await first.text());
    const another = { ...samples.createGuestDeclaration.body, name: 'Somebody else' };
    await expectProblem(await declare({ json: another }), 'idempotency-key-reused');
    assert.equal(await effects(), 1);
  });

  it('is forgotten after a day', async () => {
    const { expireKeys } = await import('../../src/idempotency/key-store.ts');
    await change();
    await expireKeys(test.database);
    assert.equal((await rows()).length, 1);
    const age = `UPDATE idempotency_keys SET created_at = now() - interval '25 hours' WHERE key = $1`;
    await test.database.query(age, [key]);
    await expireKeys(test.database);
    assert.deepEqual(await rows(), []);
  });
});
