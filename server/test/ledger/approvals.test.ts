import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { nok } from '../domain/support/records.ts';
import { createTestLedger, problem, see, subscriptionOf, type TestLedger } from './support/ledger.ts';
import {
  addMethod, addOrder, answerBank, approvalsOf, change, confirm, firstApproval, minutesLater, moneyOf, outstandingOf, pay, shopPage, start,
  theOrder, until,
} from './support/paying.ts';
import { statusesOf } from './support/purchases.ts';

describe('what waits for a bank', () => {
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

  /** An order whose payment waits for the bank. */
  const waiting = async (token: string) => {
    await ledger.add(customer, {}, token);
    await addOrder(ledger, customer);
    const payment = await pay(ledger, customer);
    return { payment, approval: await firstApproval(ledger, customer) };
  };

  it('is paid once the bank has heard from its customer, and not before', async () => {
    const { approval, payment } = await waiting('sandbox:challenges');
    assert.deepEqual([payment.state, payment.approval, payment.decline], ['approval', approval.id, undefined]);
    assert.deepEqual(
      [approval.state, approval.purpose, approval.reason, approval.title, approval.amount, approval.tries],
      ['required', 'payment', 'bank-asks', 'Vinterjakke', nok(249), 0],
    );
    const order = await theOrder(ledger, customer);
    assert.deepEqual([order.approval, order.actions], [approval.id, [
      { name: 'pay', allowed: false, code: 'approval-waiting' }, { name: 'approve', allowed: true, via: 'api' },
    ]]);
    await assert.rejects(pay(ledger, customer), problem('action-not-allowed', 'approval-waiting'));
    const begun = await start(ledger, approval, customer);
    assert.deepEqual([begun.state, begun.challenge?.kind, begun.tries, begun.version], ['challenged', 'frame', 1, 2]);
    // The page's own word counts for nothing.
    assert.deepEqual(await confirm(ledger, approval, customer), begun);
    assert.deepEqual(await statusesOf(ledger.database, customer), ['unpaid']);
    await answerBank(ledger, approval, 'succeeded');
    const done = await confirm(ledger, approval, customer);
    assert.deepEqual([done.state, done.outcome?.state, done.outcome?.unlocks[0]?.code], ['succeeded', 'done', 'order-completed']);
    assert.deepEqual(await confirm(ledger, approval, customer), done);
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'succeeded');
    assert.deepEqual(await outstandingOf(ledger, customer), []);
  });

  it('begins with a soft decline, and sends the same payment once more with the answer', async () => {
    const { approval } = await waiting('sandbox:soft-declines');
    assert.equal(approval.reason, 'exemption-refused');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
    const keys = ledger.asked.slice(-2).map(({ key }) => key);
    assert.deepEqual(keys[1], `${keys[0]}.authenticated`);
  });

  it('is declined although the bank approved, and says both', async () => {
    const { approval } = await waiting('sandbox:challenge-then-declines:insufficient-funds');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    const after = await confirm(ledger, approval, customer);
    assert.deepEqual([after.state, after.outcome?.state, after.decline?.cause], ['succeeded', 'declined', 'insufficient-funds']);
    const order = await theOrder(ledger, customer);
    assert.deepEqual([order.decline?.cause, order.actions], ['insufficient-funds', [{ name: 'pay', allowed: true, via: 'api' }]]);
  });

  for (const answer of ['failed', 'abandoned'] as const) {
    it(`is ${answer} at the bank: the payment failed, and can be tried again`, async () => {
      const { approval, payment } = await waiting('sandbox:challenges');
      await start(ledger, approval, customer);
      await answerBank(ledger, approval, answer);
      const after = await confirm(ledger, approval, customer);
      assert.deepEqual([after.state, after.decline?.cause, after.actions.map(({ name }) => name)], [answer, 'authentication', ['retry', 'cancel']]);
      assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'declined');
      const again = await change(ledger, approval, customer, { kind: 'retry', display: 'redirect', returnUrl: shopPage });
      assert.deepEqual([again.state, again.tries, again.challenge?.kind, again.decline], ['challenged', 2, 'redirect', undefined]);
      assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'approval');
      await answerBank(ledger, approval, 'succeeded');
      assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
    });
  }

  it('runs out, and is repeated', async () => {
    const { approval } = await waiting('sandbox:times-out');
    const begun = await start(ledger, approval, customer);
    assert.equal(begun.challenge?.extendable, false);
    await assert.rejects(change(ledger, approval, customer, { kind: 'extend' }), problem('action-not-allowed', 'not-extendable'));
    await minutesLater(ledger, 2);
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'timed-out');
    await change(ledger, approval, customer, { kind: 'retry', display: 'frame' });
    await answerBank(ledger, approval, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
  });

  it('is asked of the bank five times at most', async () => {
    const { approval } = await waiting('sandbox:challenges');
    for (let time = 1; time <= 5; time += 1) {
      await change(ledger, approval, customer, { kind: time === 1 ? 'start' : 'retry', display: 'frame' });
      await answerBank(ledger, approval, 'failed');
      await confirm(ledger, approval, customer);
    }
    const retry = change(ledger, approval, customer, { kind: 'retry', display: 'frame' });
    await assert.rejects(retry, problem('action-not-allowed', 'too-many-tries'));
    // The order can be paid otherwise all the same.
    assert.equal((await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:approves'))).state, 'succeeded');
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
  });

  it('is given more time where the bank has some', async () => {
    const { approval } = await waiting('sandbox:challenges');
    const begun = await start(ledger, approval, customer);
    const longer = await change(ledger, approval, customer, { kind: 'extend' });
    assert.ok((longer.challenge?.expiresAt ?? '') > (begun.challenge?.expiresAt ?? ''));
    await minutesLater(ledger, 12);
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'challenged');
  });

  it('is cancelled: nothing is charged, not even when the bank is answered afterwards, and what is owed stays owed', async () => {
    const { approval, payment } = await waiting('sandbox:challenges');
    await start(ledger, approval, customer);
    const cancelled = await change(ledger, approval, customer, { kind: 'cancel' });
    assert.deepEqual([cancelled.state, cancelled.actions], ['cancelled', []]);
    await answerBank(ledger, approval, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).state, 'cancelled');
    await minutesLater(ledger, 1);
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'cancelled');
    assert.deepEqual(await statusesOf(ledger.database, customer), ['unpaid']);
    await assert.rejects(start(ledger, approval, customer), problem('action-not-allowed'));
  });

  it('is approved in the bank’s app with the page closed', async () => {
    const { approval, payment } = await waiting('sandbox:challenges');
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    await minutesLater(ledger, 1);
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'succeeded');
    assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
  });

  it('lapses with its order', async () => {
    const { approval, payment } = await waiting('sandbox:challenges');
    await until(ledger, '2026-12-05');
    assert.equal((await statusesOf(ledger.database, customer))[0], 'cancelled');
    assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'cancelled');
  });

  it('is approved while the money takes its time', async () => {
    const { approval } = await waiting('sandbox:challenges');
    await ledger.database.query(`UPDATE payment_method SET provider_token = 'sandbox:processing' WHERE customer = $1`, [customer]);
    await start(ledger, approval, customer);
    await answerBank(ledger, approval, 'succeeded');
    const after = await confirm(ledger, approval, customer);
    assert.deepEqual([after.state, after.outcome?.state, after.decline], ['succeeded', 'processing', undefined]);
    ledger.now = new Date('2026-11-24T09:01:00Z');
    assert.equal((await confirm(ledger, approval, customer)).outcome?.state, 'done');
  });

  it('sends nobody back to a page that the server was not told of', async () => {
    const { approval } = await waiting('sandbox:challenges:redirect');
    const back = (returnUrl?: string) => change(ledger, approval, customer, { kind: 'start', display: 'redirect', ...(returnUrl && { returnUrl }) });
    for (const url of ['https://shop.example.evil.example/', 'https://evil.example/', 'http://shop.example/', 'https://u:p@shop.example/']) {
      await assert.rejects(back(url), problem('invalid-request'), url);
    }
    await assert.rejects(back(), problem('invalid-request'));
    assert.equal((await back(shopPage)).challenge?.kind, 'redirect');
    const [row] = await ledger.database.query<{ url: string }>(
      `SELECT c.facts ->> 'returnUrl' AS url FROM sandbox_challenge c JOIN approval a ON a.facts ->> 'reference' = c.reference WHERE a.id = $1`,
      [approval.id],
    );
    assert.equal(row?.url, `${shopPage}&billing_approval=${approval.id}`);
  });

  it('is changed as it was seen or not at all, and by nobody else', async () => {
    const { approval } = await waiting('sandbox:challenges');
    await ledger.add(`${customer}_x`);
    const stale = ledger.database.transaction((tx) => ledger.gateway.changeApproval(tx, customer, approval.id, { kind: 'cancel' }, 7));
    await assert.rejects(stale, problem('approval-changed'));
    const { gateway, database } = ledger;
    assert.equal(await gateway.getApproval(`${customer}_x`, approval.id), undefined);
    const foreign = [
      await database.transaction((tx) => gateway.changeApproval(tx, `${customer}_x`, approval.id, { kind: 'cancel' }, 1)),
      await database.transaction((tx) => gateway.confirmApproval(tx, `${customer}_x`, approval.id)),
    ];
    assert.deepEqual(foreign, [undefined, undefined]);
    assert.deepEqual(await approvalsOf(ledger, `${customer}_x`), []);
  });

  it('is listed while it waits, and for a day after it was decided', async () => {
    const { approval } = await waiting('sandbox:challenges');
    await change(ledger, approval, customer, { kind: 'cancel' });
    ledger.now = new Date('2026-11-25T08:00:00Z');
    assert.deepEqual((await approvalsOf(ledger, customer)).map(({ id }) => id), [approval.id]);
    ledger.now = new Date('2026-11-25T10:00:00Z');
    assert.deepEqual(await approvalsOf(ledger, customer), []);
  });

  describe('of a renewal', () => {
    const renew = async (token: string) => {
      await ledger.add(customer, {}, token);
      await until(ledger, '2026-12-03');
      return firstApproval(ledger, customer);
    };

    it('is shown with the subscription, and pays it once it is approved', async () => {
      const approval = await renew('sandbox:soft-declines');
      assert.deepEqual(
        [approval.purpose, approval.reason, approval.amount, approval.method, approval.subscription],
        ['renewal', 'exemption-refused', nok(119), { id: `pm_${customer}`, label: 'Visa' }, subscriptionOf(customer)],
      );
      const before = await see(ledger, customer);
      assert.deepEqual([before.health, before.approval], ['action-required', { id: approval.id, purpose: 'payment', amount: nok(119) }]);
      await start(ledger, approval, customer);
      await answerBank(ledger, approval, 'succeeded');
      const done = await confirm(ledger, approval, customer);
      assert.deepEqual([done.outcome?.state, done.outcome?.unlocks[0]?.code], ['done', 'subscription-continues']);
      const subscription = await see(ledger, customer);
      assert.deepEqual([subscription.health, subscription.approval], ['ok', undefined]);
    });

    it('is paid at once where the bank does not ask its customer after all', async () => {
      const approval = await renew('sandbox:declines:authentication-required');
      await ledger.database.query(`UPDATE payment_method SET provider_token = 'sandbox:approves' WHERE customer = $1`, [customer]);
      const done = await start(ledger, approval, customer);
      assert.deepEqual([done.state, done.outcome?.state, (await see(ledger, customer)).health], ['succeeded', 'done', 'ok']);
    });

    it('is declined at once where the bank has another reason by now, and can be paid otherwise', async () => {
      const approval = await renew('sandbox:declines:authentication-required');
      await ledger.database.query(`UPDATE payment_method SET provider_token = 'sandbox:declines:card-declined' WHERE customer = $1`, [customer]);
      const failed = await start(ledger, approval, customer);
      assert.deepEqual([failed.state, failed.decline?.cause, failed.tries], ['failed', 'issuer', 1]);
      await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:approves'));
      assert.deepEqual([(await see(ledger, customer)).health, (await firstApproval(ledger, customer)).state], ['ok', 'cancelled']);
    });

    it('is given up with the subscription', async () => {
      const approval = await renew('sandbox:soft-declines');
      await until(ledger, '2026-12-25');
      assert.equal((await ledger.gateway.getApproval(customer, approval.id))?.state, 'cancelled');
    });
  });
});
