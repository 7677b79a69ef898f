import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createTestLedger, chargesOf, problem, see, subscriptionOf, type TestLedger } from './support/ledger.ts';
import { answerBank, approvalsOf, change, confirm, firstApproval, minutesLater, moneyOf, start, until } from './support/paying.ts';
import { statusesOf } from './support/purchases.ts';

const premium = { kind: 'change-plan', plan: 'plan_premium' } as const;

describe('a change that the bank has to approve', () => {
  let ledger: TestLedger;
  let customer = '';
  before(async () => (ledger = await createTestLedger()));
  after(() => ledger.close());
  beforeEach(({ name }) => {
    customer = `c${name.replaceAll(/\W+/g, '_').slice(0, 40)}`;
    ledger.now = new Date('2026-11-24T09:00:00Z');
  });
  afterEach(async () => {
    const { charged, paid } = await moneyOf(ledger, customer);
    assert.equal(charged, paid);
  });

  const ask = async (token = 'sandbox:challenges') => {
    await ledger.add(customer, {}, token);
    const preview = await ledger.gateway.previewChange(customer, subscriptionOf(customer), premium);
    const after = await ledger.apply(customer, premium, 1);
    return { preview, after, approval: await firstApproval(ledger, customer) };
  };

  it('leaves the subscription as it is, and says what waits', async () => {
    const { after, approval, preview } = await ask();
    assert.deepEqual([after?.version, after?.plan.id], [1, 'plan_film']);
    assert.deepEqual(after?.approval, { id: approval.id, purpose: 'change', change: 'change-plan', amount: preview?.dueToday });
    assert.deepEqual(
      [approval.purpose, approval.change, approval.title, approval.amount],
      ['subscription-change', 'change-plan', 'Nordlia Film', preview?.dueToday],
    );
    assert.equal(approval.approveBy, '2026-11-24T23:00:00.000Z');
    assert.deepEqual(await chargesOf(ledger, customer), []);
  });

  it('is made once it is approved, as it was previewed', async () => {
    const { approval, preview } = await ask('sandbox:soft-declines');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    const done = await confirm(ledger, approval, customer);
    assert.deepEqual([done.state, done.outcome], ['succeeded', { state: 'done', unlocks: [] }]);
    const subscription = await see(ledger, customer);
    assert.deepEqual([subscription.plan.id, subscription.version, subscription.approval], ['plan_premium', 2, undefined]);
    assert.deepEqual((await chargesOf(ledger, customer)).map(({ status, amount }) => [status, amount]), [['approved', preview?.dueToday?.amount]]);
    assert.deepEqual(await statusesOf(ledger.database, customer), ['pending']);
    assert.deepEqual(await confirm(ledger, approval, customer), done);
  });

  it('is not made with a method that takes its time: nothing is left open', async () => {
    await ledger.add(customer, {}, 'sandbox:processing');
    await assert.rejects(ledger.apply(customer, premium, 1), problem('payment-declined', 'card-declined'));
    assert.equal((await see(ledger, customer)).plan.id, 'plan_film');
    assert.deepEqual(await chargesOf(ledger, customer), []);
  });

  it('is made when it is approved in the bank’s app with the page closed', async () => {
    const { approval } = await ask();
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    await minutesLater(ledger, 1);
    assert.equal((await see(ledger, customer)).plan.id, 'plan_premium');
  });

  it('fails clearly, with nothing charged, when the subscription has changed meanwhile', async () => {
    const { approval } = await ask();
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    await ledger.database.query(`UPDATE subscription SET version = 2 WHERE customer = $1`, [customer]);
    const failed = await confirm(ledger, approval, customer);
    assert.deepEqual([failed.state, failed.decline], ['failed', { cause: 'provider', remedy: 'try-again' }]);
    assert.deepEqual(failed.actions[0], { name: 'retry', allowed: false, code: 'order-cancelled' });
    assert.deepEqual(await chargesOf(ledger, customer), []);
  });

  it('fails clearly when the day has changed meanwhile', async () => {
    const { approval } = await ask();
    ledger.now = new Date('2026-11-24T22:58:00Z');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    ledger.now = new Date('2026-11-24T23:01:00Z');
    assert.equal((await confirm(ledger, approval, customer)).state, 'failed');
    assert.equal((await see(ledger, customer)).plan.id, 'plan_film');
  });

  it('lapses with the day where nobody answers', async () => {
    const { approval } = await ask();
    await until(ledger, '2026-11-24T23:01:00Z');
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
    assert.equal((await see(ledger, customer)).approval, undefined);
  });

  it('gives way to a later change', async () => {
    const { approval } = await ask();
    await ledger.apply(customer, { kind: 'cancel', when: 'period-end' }, 1);
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
    assert.equal((await see(ledger, customer)).approval, undefined);
  });

  it('can be asked for again after it was cancelled', async () => {
    const { approval } = await ask();
    await start(ledger, approval, customer);
    await change(ledger, approval, customer, { kind: 'cancel' });
    const again = await ledger.apply(customer, premium, 1);
    assert.ok(again?.approval && again.approval.id !== approval.id);
    const next = { id: again.approval.id };
    await start(ledger, next, customer);
    await answerBank(ledger, next, 'succeeded');
    assert.equal((await confirm(ledger, next, customer)).outcome?.state, 'done');
  });

  it('is declined though the bank approved: nothing has changed', async () => {
    const { approval } = await ask('sandbox:challenge-then-declines:insufficient-funds');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    const after = await confirm(ledger, approval, customer);
    assert.deepEqual([after.outcome?.state, after.decline?.cause], ['declined', 'insufficient-funds']);
    assert.equal((await see(ledger, customer)).version, 1);
  });

  it('stays a problem where the payment is declined otherwise', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await assert.rejects(ledger.apply(customer, premium, 1), problem('payment-declined', 'insufficient-funds'));
    assert.deepEqual(await approvalsOf(ledger, customer), []);
  });
});
