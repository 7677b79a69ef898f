import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { nok } from '../domain/support/records.ts';
import { createTestLedger, problem, see, subscriptionOf, type TestLedger } from './support/ledger.ts';
import { addMethod, addOrder, minutesLater, moneyOf, outstandingOf, pay, settleWaiting, theOrder, until } from './support/paying.ts';
import { auditOf, expectedMonths, keptMonths, purchasesOf, statusesOf } from './support/purchases.ts';

describe('what is unpaid', () => {
  let ledger: TestLedger;
  let customer = '';
  before(async () => (ledger = await createTestLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });
  beforeEach(({ name }) => {
    customer = `c${name.replaceAll(/\W+/g, '_').slice(0, 40)}`;
    ledger.now = new Date('2026-11-24T09:00:00Z');
  });
  afterEach(async () => {
    const { charged, paid } = await moneyOf(ledger, customer);
    assert.equal(charged, paid);
  });

  it('is told with its cause, its tries and what paying it unlocks', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    await until(ledger, '2026-12-05');
    const order = await theOrder(ledger, customer);
    assert.deepEqual(order.decline, { cause: 'insufficient-funds', remedy: 'use-other-method', retryOn: '2026-12-08' });
    assert.deepEqual(order.attempts.map(({ on, method, decline }) => [on, method, decline?.cause]), [
      ['2026-12-05', 'Visa', 'insufficient-funds'],
      ['2026-12-03', 'Visa', 'insufficient-funds'],
    ]);
    assert.deepEqual(order.unlocks, [
      { code: 'subscription-continues', name: 'Nordlia Film', subscription: subscriptionOf(customer), until: '2026-12-10' },
      { code: 'buying-allowed' },
    ]);
    assert.deepEqual([order.dueOn, order.method, order.actions], [
      '2026-12-24', `pm_${customer}`, [{ name: 'pay', allowed: true, via: 'api' }],
    ]);
  });

  it('is paid by another method: the subscription is healthy again and is charged to that from now on', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:card-declined');
    await until(ledger, '2026-12-03');
    const other = await addMethod(ledger, customer, 'sandbox:approves');
    assert.equal((await see(ledger, customer)).health, 'grace');
    const payment = await pay(ledger, customer, other);
    assert.deepEqual([payment.state, payment.method.label, payment.amount], ['succeeded', 'Mastercard', nok(119)]);
    assert.deepEqual(payment.unlocks[0], {
      code: 'subscription-continues', name: 'Nordlia Film', subscription: subscriptionOf(customer), until: '2027-01-03',
    });
    const subscription = await see(ledger, customer);
    assert.deepEqual([subscription.health, subscription.paymentMethod?.id, subscription.outstanding], ['ok', other, undefined]);
    const [record] = await purchasesOf(ledger.database, customer);
    assert.deepEqual(record?.tenders, [{ kind: 'card', label: 'Mastercard', lastFour: '5454', paymentMethod: other, amount: nok(119) }]);
    assert.deepEqual(await auditOf(ledger.database, record?.id ?? ''), ['time renewed 1', 'customer paid 2']);
    await until(ledger, '2027-01-03');
    assert.deepEqual(await statusesOf(ledger.database, customer), ['paid', 'pending']);
  });

  it('gives access back for a whole period from the day of the payment on', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:card-declined');
    await until(ledger, '2026-12-12');
    assert.equal((await theOrder(ledger, customer)).unlocks[0]?.code, 'access-returns');
    const payment = await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:approves'));
    assert.equal(payment.unlocks[0]?.until, '2027-01-12');
    const [record] = await purchasesOf(ledger.database, customer);
    assert.deepEqual([record?.subscription?.from, record?.subscription?.to], ['2026-12-12', '2027-01-12']);
    assert.equal((await see(ledger, customer)).access, 'active');
  });

  it('stays owed when the payment is declined, with that try and its cause on top', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    const other = await addMethod(ledger, customer, 'sandbox:declines-code:lost-or-stolen');
    const payment = await pay(ledger, customer, other);
    assert.deepEqual([payment.state, payment.decline], ['declined', { cause: 'issuer', remedy: 'contact-bank' }]);
    const order = await theOrder(ledger, customer);
    assert.deepEqual([order.method, order.decline?.cause, order.attempts[0]?.method], [other, 'issuer', 'Mastercard']);
    const [marked] = await ledger.database.query<{ failing: object }>(
      `SELECT facts -> 'failing' AS failing FROM payment_method WHERE id = $1`, [other],
    );
    assert.deepEqual(marked?.failing, { code: 'lost-or-stolen', since: '2026-12-03' });
    // The other card's decline says nothing about the one it is charged to.
    assert.equal((await see(ledger, customer)).healthReason, 'insufficient-funds');
  });

  it('is an order for a thing, which is done once it is paid', async () => {
    await ledger.add(customer);
    await addOrder(ledger, customer);
    assert.deepEqual((await theOrder(ledger, customer)).unlocks, [{ code: 'order-completed', name: 'Vinterjakke' }, { code: 'buying-allowed' }]);
    const payment = await pay(ledger, customer);
    assert.equal(payment.state, 'succeeded');
    assert.deepEqual(await outstandingOf(ledger, customer), []);
    assert.deepEqual(await statusesOf(ledger.database, customer), ['pending']);
    assert.deepEqual(await ledger.gateway.getPayment(customer, payment.id), { ...payment, asOf: '2026-11-24T09:00:00.000Z' });
  });

  it('shows a hold that the bank shows meanwhile', async () => {
    await ledger.add(customer, {}, 'sandbox:holds');
    await addOrder(ledger, customer);
    assert.deepEqual((await pay(ledger, customer)).hold, { amount: nok(249), until: '2026-12-01' });
  });

  it('begins a subscription whose first payment waited', async () => {
    const firstPayment = { reason: 'authentication-required', expiresOn: '2026-12-01', attempts: 1 } as const;
    const id = await ledger.add(customer, { firstPayment, period: undefined, startedOn: '2026-11-24' });
    await addOrder(ledger, customer, {
      kind: 'subscription', total: nok(119), items: [{ id: 'a', name: 'Film', quantity: 1, amount: nok(119) }],
      subscription: { id, from: '2026-11-20', to: '2026-12-20' },
    });
    assert.deepEqual((await theOrder(ledger, customer)).unlocks[0], {
      code: 'subscription-begins', name: 'Nordlia Film', subscription: id, until: '2026-12-24',
    });
    await pay(ledger, customer);
    const subscription = await see(ledger, customer);
    assert.deepEqual([subscription.health, subscription.access, subscription.nextCharge?.on], ['ok', 'active', '2026-12-24']);
    assert.deepEqual((await purchasesOf(ledger.database, customer))[0]?.subscription, { id, from: '2026-11-24', to: '2026-12-24' });
  });

  it('goes on waiting for a first payment after a decline, and is given up with it', async () => {
    const firstPayment = { reason: 'authentication-required', expiresOn: '2026-12-01', attempts: 1 } as const;
    const id = await ledger.add(customer, { firstPayment, period: undefined }, 'sandbox:declines:insufficient-funds');
    await addOrder(ledger, customer, { kind: 'subscription', subscription: { id, from: '2026-11-20', to: '2026-12-20' } });
    assert.equal((await pay(ledger, customer)).state, 'declined');
    assert.equal((await see(ledger, customer)).health, 'action-required');
    await until(ledger, '2026-12-02');
    assert.deepEqual(await statusesOf(ledger.database, customer), ['cancelled']);
  });

  it('is what an ended subscription still owes', async () => {
    const id = await ledger.add(customer, { ended: { on: '2026-11-01', reason: 'payment-failed' }, debt: nok(119) });
    await addOrder(ledger, customer, {
      kind: 'subscription', total: nok(119), items: [{ id: 'a', name: 'Film', quantity: 1, amount: nok(119) }],
      subscription: { id, from: '2026-10-03', to: '2026-11-03' },
    });
    const payment = await pay(ledger, customer);
    assert.deepEqual(payment.unlocks[0], { code: 'debt-settled', name: 'Nordlia Film', subscription: id });
    assert.equal((await see(ledger, customer)).outstanding, undefined);
  });

  it('is being paid while the money is on its way: neither paid nor failed, and asked for by nobody else', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    const other = await addMethod(ledger, customer, 'sandbox:processing');
    const payment = await pay(ledger, customer, other);
    assert.deepEqual([payment.state, payment.decline], ['processing', undefined]);
    const order = await theOrder(ledger, customer);
    assert.deepEqual([order.actions, order.decline?.remedy], [[{ name: 'pay', allowed: false, code: 'payment-running' }], 'wait']);
    await assert.rejects(pay(ledger, customer, `pm_${customer}`), problem('action-not-allowed', 'payment-running'));
    assert.equal((await see(ledger, customer)).healthReason, 'payment-pending');
    await minutesLater(ledger, 1);
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'succeeded');
    assert.equal((await see(ledger, customer)).health, 'ok');
  });

  it('is not charged again by time, nor given up, while money for it is on its way', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    const payment = await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:declines:payment-pending'));
    const asked = () => ledger.asked.filter(({ key }) => key.startsWith(subscriptionOf(customer))).length;
    const charges = asked();
    await until(ledger, '2026-12-23');
    assert.equal(asked(), charges);
    await until(ledger, '2026-12-25');
    assert.deepEqual([(await see(ledger, customer)).endReason, await statusesOf(ledger.database, customer)], ['payment-failed', ['unpaid']]);
    // It arrives after the subscription has ended: it is the order's all the same.
    await settleWaiting(ledger, 'approved');
    await until(ledger, '2026-12-26');
    assert.equal((await ledger.gateway.getPayment(customer, payment.id))?.state, 'succeeded');
    assert.deepEqual(await statusesOf(ledger.database, customer), ['pending']);
  });

  it('outlives its last day while money for it is on its way, and not by much', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:payment-pending');
    await addOrder(ledger, customer);
    await pay(ledger, customer);
    await until(ledger, '2026-12-10');
    assert.ok((await outstandingOf(ledger, customer)).some(({ title }) => title === 'Vinterjakke'));
    await settleWaiting(ledger, 'do-not-honor');
    await until(ledger, '2026-12-11');
    assert.equal((await statusesOf(ledger.database, customer))[0], 'cancelled');
  });

  it('is left alone by its customer while money that time has asked for may still arrive', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:payment-pending');
    await until(ledger, '2026-12-03');
    const order = await theOrder(ledger, customer);
    assert.deepEqual([order.decline?.remedy, order.actions], ['wait', [{ name: 'pay', allowed: false, code: 'payment-running' }]]);
    const other = await addMethod(ledger, customer, 'sandbox:approves');
    await assert.rejects(pay(ledger, customer, other), problem('action-not-allowed', 'payment-running'));
  });

  it('can be paid at once after the provider was out of order', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    const other = await addMethod(ledger, customer, 'sandbox:declines-code:provider-error');
    assert.deepEqual((await pay(ledger, customer, other)).decline, { cause: 'provider', remedy: 'try-again' });
    assert.deepEqual((await theOrder(ledger, customer)).actions, [{ name: 'pay', allowed: true, via: 'api' }]);
    const processing = await addMethod(ledger, customer, 'sandbox:processing:provider-error', { id: `pm_${customer}_3` });
    await pay(ledger, customer, processing);
    await minutesLater(ledger, 1);
    assert.deepEqual((await theOrder(ledger, customer)).actions, [{ name: 'pay', allowed: true, via: 'api' }]);
  });

  it('is given up at last when that money does not arrive', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:declines:payment-pending'));
    await until(ledger, '2026-12-25');
    await settleWaiting(ledger, 'insufficient-funds');
    await until(ledger, '2026-12-26');
    assert.deepEqual(await statusesOf(ledger.database, customer), ['cancelled']);
  });

  it('is paid by another method once the money that was on its way did not arrive', async () => {
    await ledger.add(customer, {}, 'sandbox:processing:insufficient-funds');
    await addOrder(ledger, customer);
    assert.equal((await pay(ledger, customer)).state, 'processing');
    ledger.now = new Date('2026-11-24T09:01:00Z');
    assert.equal((await pay(ledger, customer, await addMethod(ledger, customer, 'sandbox:approves'))).state, 'succeeded');
  });

  it('is found by nobody else, and paid with nobody else’s method', async () => {
    await ledger.add(customer);
    await addOrder(ledger, customer);
    await ledger.add(`${customer}_x`);
    const { purchase, version } = await theOrder(ledger, customer);
    const by = (who: string, method: string) =>
      ledger.database.transaction((tx) => ledger.gateway.createPayment(tx, who, { purchase, version, method }));
    assert.equal(await by(`${customer}_x`, `pm_${customer}_x`), undefined);
    await assert.rejects(by(customer, `pm_${customer}_x`), problem('action-not-allowed', 'method-missing'));
    const payment = await pay(ledger, customer);
    assert.equal(await ledger.gateway.getPayment(`${customer}_x`, payment.id), undefined);
  });

  it('is paid as it was shown or not at all, and once', async () => {
    await ledger.add(customer);
    await addOrder(ledger, customer);
    const order = await theOrder(ledger, customer);
    const at = (version: number) =>
      ledger.database.transaction((tx) =>
        ledger.gateway.createPayment(tx, customer, { purchase: order.purchase, version, method: `pm_${customer}` }),
      );
    await assert.rejects(at(order.version + 1), problem('purchase-changed'));
    const settled = await Promise.allSettled([at(order.version), at(order.version)]);
    assert.deepEqual(settled.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    await assert.rejects(at(order.version + 1), problem('action-not-allowed', 'already-paid'));
    assert.equal((await moneyOf(ledger, customer)).charged, 24_900);
  });

  it('is charged with the same key when the transaction was lost', async () => {
    await ledger.add(customer);
    await addOrder(ledger, customer);
    const { purchase, version } = await theOrder(ledger, customer);
    const lost = ledger.database.transaction(async (tx) => {
      await ledger.gateway.createPayment(tx, customer, { purchase, version, method: `pm_${customer}` });
      throw new Error('The process dies.');
    });
    await assert.rejects(lost);
    await pay(ledger, customer);
    const [first, second] = ledger.asked.slice(-2);
    assert.deepEqual(first, second);
  });

  it('waits for a renewal that is under way', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    const { purchase, version } = await theOrder(ledger, customer);
    ledger.now = new Date('2026-12-05T09:00:00Z');
    const order = { purchase, version, method: `pm_${customer}` };
    await assert.rejects(ledger.database.transaction((tx) => ledger.gateway.createPayment(tx, customer, order)), problem('renewal-running'));
    // Looking at what is unpaid lets happen what fell due.
    assert.equal((await theOrder(ledger, customer)).attempts.length, 2);
  });

  it('is listed by urgency, with what it comes to', async () => {
    await ledger.add(customer, {}, 'sandbox:declines:insufficient-funds');
    await addOrder(ledger, customer, { unpaid: { dueOn: '2026-12-11' } });
    await until(ledger, '2026-12-03');
    const { items, totals } = await ledger.gateway.outstanding(customer);
    // Access ends on the 10th; the other can be paid until the 11th.
    assert.deepEqual(items.map(({ title }) => title), ['Nordlia Film · Standard', 'Vinterjakke']);
    assert.deepEqual(totals, [nok(368)]);
    assert.ok(items.every(({ unlocks }) => unlocks.every(({ code }) => code !== 'buying-allowed')));
  });
});
