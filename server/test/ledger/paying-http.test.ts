import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pino } from 'pino';
import type { Approval } from '../../../src/api/contract/approval.ts';
import type { OutstandingOrder } from '../../../src/api/contract/outstanding.ts';
import type { Payment } from '../../../src/api/contract/payment.ts';
import type { Problem } from '../../../src/api/contract/problem.ts';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import { createApp } from '../../src/app.ts';
import { testConfig, type Target } from '../support/caller.ts';
import { ask, read } from '../support/store-app.ts';
import { createTestLedger, subscriptionOf, type TestLedger } from './support/ledger.ts';
import { addMethod, addOrder, answerBank, moneyOf, shopPage, until } from './support/paying.ts';

/** As a customer's page sees it: over HTTP, with every answer held to the contract on its way out. */
describe('paying over HTTP', () => {
  let ledger: TestLedger;
  let app: Target;
  before(async () => {
    ledger = await createTestLedger();
    const clock = { now: () => ledger.now };
    app = createApp({
      database: ledger.database, gateway: ledger.gateway, clock, config: testConfig, log: pino({ level: 'silent' }),
      rateLimits: { burst: 1000, perSecond: 100 }, operationLimits: {},
    });
  });
  after(() => ledger.close());

  const orderOf = async (customer: string): Promise<OutstandingOrder> => {
    const { items } = await read<{ items: OutstandingOrder[] }>(app, customer, '/outstanding');
    assert.equal(items.length, 1);
    return items[0] as OutstandingOrder;
  };

  const payment = async (customer: string, method = `pm_${customer}`) => {
    const { purchase, version } = await orderOf(customer);
    return { purchase, version, method };
  };

  const send = async <T>(customer: string, path: string, body: object, status: number): Promise<T> => {
    const response = await ask(app, customer, path, { body });
    assert.equal(response.status, status, await response.clone().text());
    return (await response.json()) as T;
  };

  it('takes the money once for two clicks with one key, and answers both alike', async () => {
    await ledger.add('anna');
    await addOrder(ledger, 'anna');
    const body = await payment('anna');
    const first = await ask(app, 'anna', '/payments', { body, key: 'a-click' });
    const second = await ask(app, 'anna', '/payments', { body, key: 'a-click' });
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.equal(await first.text(), await second.text());
    assert.deepEqual(await moneyOf(ledger, 'anna'), { charged: 24_900, paid: 24_900 });
  });

  it('takes the money once for two clicks at once with two keys', async () => {
    await ledger.add('bo');
    await addOrder(ledger, 'bo');
    const body = await payment('bo');
    const answers = await Promise.all([ask(app, 'bo', '/payments', { body }), ask(app, 'bo', '/payments', { body })]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409]);
    assert.deepEqual(await moneyOf(ledger, 'bo'), { charged: 24_900, paid: 24_900 });
  });

  it('finds nothing of another customer', async () => {
    await ledger.add('carl', {}, 'sandbox:challenges');
    await addOrder(ledger, 'carl');
    await ledger.add('dora');
    const body = await payment('carl');
    const waiting = await send<Payment>('carl', '/payments', body, 201);
    const paths = [`/payments/${waiting.id}`, `/approvals/${waiting.approval}`];
    for (const path of paths) assert.equal((await ask(app, 'dora', path)).status, 404);
    await send('dora', '/payments', { ...body, method: 'pm_dora' }, 404);
    await send('dora', `/approvals/${waiting.approval}/changes`, { change: { kind: 'cancel' }, version: 1 }, 404);
    assert.equal((await ask(app, 'dora', `/approvals/${waiting.approval}/confirmation`, { body: {} })).status, 404);
  });

  it('goes from a declined renewal over another card and its bank to a healthy subscription', async () => {
    await ledger.add('eva', {}, 'sandbox:declines:card-expired');
    await until(ledger, '2026-12-03');
    const card = await addMethod(ledger, 'eva', 'sandbox:challenges');
    const order = await orderOf('eva');
    assert.deepEqual(order.decline, { cause: 'expired', remedy: 'update-method' });
    const elsewhere = { ...(await payment('eva', card)), returnUrl: 'https://elsewhere.example/' };
    assert.equal((await send<Problem>('eva', '/payments', elsewhere, 400)).code, 'invalid-request');
    const asked = await send<Payment>('eva', '/payments', await payment('eva', card), 201);
    assert.equal(asked.state, 'approval');
    const path = `/approvals/${asked.approval}`;
    const begin = { change: { kind: 'start', display: 'redirect', returnUrl: shopPage }, version: 1 };
    const begun = await send<Approval>('eva', `${path}/changes`, begin, 200);
    assert.equal(begun.state, 'challenged');
    const stale = await send<Problem>('eva', `${path}/changes`, begin, 409);
    assert.equal(stale.code, 'approval-changed');
    await answerBank(ledger, begun, 'succeeded');
    const done = await send<Approval>('eva', `${path}/confirmation`, {}, 200);
    assert.equal(done.outcome?.state, 'done');
    const { items } = await read<{ items: OutstandingOrder[] }>(app, 'eva', '/outstanding');
    assert.deepEqual(items, []);
    const subscription = await read<Subscription>(app, 'eva', `/subscriptions/${subscriptionOf('eva')}`);
    assert.deepEqual([subscription.health, subscription.paymentMethod?.id], ['ok', card]);
    assert.equal((await read<{ items: Approval[] }>(app, 'eva', '/approvals')).items[0]?.state, 'succeeded');
    assert.equal((await read<Payment>(app, 'eva', `/payments/${asked.id}`)).state, 'succeeded');
  });

  for (const [code, cause, remedy] of [
    ['do-not-honor', 'issuer', 'contact-bank'],
    ['lost-or-stolen', 'issuer', 'contact-bank'],
    ['insufficient-funds', 'insufficient-funds', 'use-other-method'],
    ['incorrect-details', 'wrong-details', 'update-method'],
    ['expired-card', 'expired', 'update-method'],
    ['limit-exceeded', 'limit', 'raise-limit'],
    ['maximum-too-low', 'maximum-too-low', 'raise-maximum'],
    ['country-not-supported', 'country', 'use-other-method'],
    ['provider-error', 'provider', 'try-again'],
  ] as const) {
    it(`answers a decline as what it is: ${code}`, async () => {
      const customer = code;
      await ledger.add(customer, {}, `sandbox:declines-code:${code}`);
      await addOrder(ledger, customer);
      ledger.now = new Date('2026-11-24T09:00:00Z');
      const answer = await send<Payment>(customer, '/payments', await payment(customer), 201);
      assert.deepEqual([answer.state, answer.decline], ['declined', { cause, remedy }]);
      assert.deepEqual((await orderOf(customer)).decline, { cause, remedy });
    });
  }
});
