import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { ask, createStoreApp, read, type StoreApp } from '../support/store-app.ts';

const customer = 'cus_kari';
const id = 'sub_kari_film';
const changes = `/subscriptions/${id}/changes`;
const hundred = Array.from({ length: 100 }, (_none, index) => index);

describe('cancelling a subscription of the sample store', () => {
  let store: StoreApp;
  let body: { change: object; version: number };
  before(async () => {
    store = await createStoreApp();
  });
  after(() => store.close());
  beforeEach(async () => {
    const subscription = await look();
    if (subscription.renewal === 'off') {
      await read(store.app, customer, changes, { body: { change: { kind: 'keep' }, version: subscription.version } });
    }
    const { version } = await look();
    body = { change: { kind: 'cancel', when: 'period-end' }, version };
  });

  const look = () => read<Subscription>(store.app, customer, `/subscriptions/${id}`);
  const cancellations = async () => {
    const query = `SELECT count(*) FROM audit WHERE subscription = $1 AND action = 'cancel'`;
    return (await store.database.query<{ count: number }>(query, [id]))[0]!.count;
  };

  it('a hundred times at once with one key has one effect', async () => {
    const already = await cancellations();
    const answers = await Promise.all(hundred.map(() => ask(store.app, customer, changes, { body, key: 'one-key' })));
    for (const response of answers.filter(({ status }) => status !== 200)) {
      await expectProblem(response, 'idempotency-in-progress');
    }
    assert.equal(await cancellations(), already + 1);
    const subscription = await look();
    assert.equal(subscription.renewal, 'off');
    assert.equal(subscription.version, body.version + 1);
    assert.deepEqual(await read(store.app, customer, changes, { body, key: 'one-key' }), subscription);
  });

  it('a hundred times at once with different keys has one effect, and ninety-nine learn that it changed', async () => {
    const already = await cancellations();
    const answers = await Promise.all(hundred.map(() => ask(store.app, customer, changes, { body })));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    for (const response of answers.filter(({ status }) => status !== 200)) {
      await expectProblem(response, 'subscription-changed');
    }
    assert.equal(await cancellations(), already + 1);
    assert.equal((await look()).version, body.version + 1);
  });

  it('has one effect when the answer was lost after the commit, and the customer sees success', async () => {
    const already = await cancellations();
    const { transaction } = store.database;
    store.database.transaction = async (work) => {
      await transaction(work);
      store.database.transaction = transaction;
      throw Object.assign(new Error('Connection terminated unexpectedly'), { code: '08006' });
    };
    const lost = await ask(store.app, customer, changes, { body, key: 'lost-answer' });
    store.database.transaction = transaction;
    await expectProblem(lost, 'unavailable');

    const again = await ask(store.app, customer, changes, { body, key: 'lost-answer' });
    assert.equal(again.headers.get('Idempotency-Replayed'), 'true');
    assert.equal(((await again.json()) as Subscription).renewal, 'off');
    assert.equal(await cancellations(), already + 1);
  });

  it('keeps hostile words of the survey as text', async () => {
    const comment = `<img src=x onerror=alert(1)>'); DROP TABLE subscription; -- \u202E \u{1F468}\u200D\u{1F469}`;
    const change = { kind: 'cancel', when: 'period-end', survey: { reason: 'other', comment } };
    await read(store.app, customer, changes, { body: { ...body, change } });
    const rows = await store.database.query<{ text: string }>(
      `SELECT to_jsonb(audit)::text AS text FROM audit WHERE subscription = $1`,
      [id],
    );
    assert.ok(rows.some(({ text }) => text.includes('DROP TABLE subscription')));
    assert.equal((await look()).renewal, 'off');
  });
});
