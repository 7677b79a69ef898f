import { expect } from '@open-wc/testing';
import { declineOf, inCurrency, nok, outstandingOrders, paymentMethods, purchases, subscriptions } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const { plainOrder, renewalInGrace, accessLost, endedDebt, overdue, waitingForApproval } = outstandingOrders;
const { primaryVisa, failing, expired, backup } = paymentMethods;

const pay = (purchase: string, method = 'pm_visa', version = 1) => ({ body: { purchase, method, version } });
const order = pay('pur_unpaid');

describe('what is unpaid in the memory back end', () => {
  it('stands with the most urgent first, and in all', async () => {
    const { client } = setUp({ outstanding: [plainOrder(), renewalInGrace({ amount: inCurrency('EUR', 9) }), overdue(), waitingForApproval()] });
    const { items, totals } = await client.listOutstanding();
    expect(items.map(({ purchase }) => purchase)).to.deep.equal(['pur_overdue', 'pur_unpaid', 'pur_grace', 'pur_waiting_approval']);
    expect(totals).to.have.deep.members([nok(399 + 149 + 149), inCurrency('EUR', 9)]);
  });
});

describe('a payment in the memory back end', () => {
  it('takes the order off the list, and its purchase is paid', async () => {
    const { client, backend } = setUp({ outstanding: [plainOrder()], purchases: [purchases.unpaid()], paymentMethods: [primaryVisa()] });
    const payment = await client.createPayment(order);
    expect(payment).to.include({ state: 'succeeded', title: 'Film: Under isen' });
    expect(payment.unlocks).to.deep.equal(plainOrder().unlocks);
    expect(await client.getPayment({ params: { id: payment.id } })).to.deep.equal(payment);
    expect(await client.listOutstanding()).to.deep.include({ items: [], totals: [] });
    const [bought] = backend.purchases;
    expect(bought).to.include({ status: 'paid' }).and.not.to.have.property('dueOn', '2026-12-01');
    expect(bought!.tenders).to.deep.equal([{ kind: 'card', label: 'Visa •••• 4242', lastFour: '4242', amount: nok(149) }]);
  });

  it('makes the subscription healthy, and the method too', async () => {
    const set = setUp({ outstanding: [renewalInGrace()], subscriptions: [subscriptions.grace()], paymentMethods: [failing(), backup()] });
    set.backend.paymentResult = 'succeeded';
    const { unlocks } = await set.client.createPayment(pay('pur_grace', 'pm_failing'));
    expect(unlocks[0]).to.include({ code: 'subscription-continues', until: '2026-12-20' });
    const [after] = set.backend.subscriptions;
    expect(after).to.include({ health: 'ok', access: 'active', version: 2 }).and.not.to.have.any.keys('outstanding', 'healthReason', 'healthUntil');
    expect(after!.nextCharge).to.deep.equal({ on: '2026-12-20', amount: nok(119) });
    const [method] = set.backend.paymentMethods;
    expect(method).to.include({ status: 'ok' }).and.not.to.have.property('decline');
    expect(method!.paysFor[0]).to.deep.include({ next: after!.nextCharge }).and.not.to.have.property('unpaid');
  });

  it('gives lost access back, and leaves what has ended ended', async () => {
    const owed = subscriptions.endedPaymentFailed({ outstanding: nok(499) });
    const set = setUp({
      outstanding: [accessLost(), endedDebt()],
      subscriptions: [subscriptions.onHold(), owed],
      paymentMethods: [primaryVisa()],
    });
    await set.client.createPayment(pay('pur_on_hold'));
    await set.client.createPayment(pay('pur_ended_debt'));
    const [held, ended] = set.backend.subscriptions;
    expect(held).to.include({ access: 'active', health: 'ok' });
    expect(ended).to.include({ access: 'none', endedOn: owed.endedOn }).and.not.to.have.property('outstanding');
  });

  it('is declined for the reason of its method, and the try is noted', async () => {
    const set = setUp({ outstanding: [plainOrder()], paymentMethods: [failing(), expired(), primaryVisa()] });
    expect((await set.client.createPayment(pay('pur_unpaid', 'pm_failing'))).decline).to.deep.equal(failing().decline);
    expect((await set.client.createPayment(pay('pur_unpaid', 'pm_expired', 2))).decline).to.deep.equal(declineOf('expired'));
    set.backend.paymentResult = ({ order: { version } }) => (version === 3 ? { state: 'declined', decline: declineOf('limit') } : 'succeeded');
    expect((await set.client.createPayment(pay('pur_unpaid', 'pm_visa', 3))).decline).to.deep.equal(declineOf('limit'));
    const [unpaid] = set.backend.outstanding;
    expect(unpaid).to.deep.include({ decline: declineOf('limit'), method: 'pm_visa', version: 4 });
    expect(unpaid!.attempts.map(({ method }) => method)).to.deep.equal(['Visa •••• 4242', 'Mastercard •••• 3222', 'Visa •••• 0341']);
    expect((await set.client.createPayment(pay('pur_unpaid', 'pm_visa', 4))).state).to.equal('succeeded');
  });

  it('may be on its way until it is settled', async () => {
    const set = setUp({ outstanding: [plainOrder(), overdue()], paymentMethods: [primaryVisa(), backup()], paymentResult: 'processing' });
    const { id, state } = await set.client.createPayment(order);
    expect(state).to.equal('processing');
    const refused = await set.failure(set.client.createPayment(pay('pur_unpaid', 'pm_visa', 2)));
    expect(refused).to.include({ code: 'action-not-allowed' }).and.have.nested.property('problem.reason', 'payment-running');
    const { blockers } = await set.client.previewPaymentMethodChange({ params: { id: 'pm_visa' }, body: { change: { kind: 'remove' } } });
    expect(blockers.at(-1)).to.include({ code: 'payment-running', fix: 'wait', purchase: 'pur_unpaid' });
    set.backend.settlePayments();
    expect(await set.client.getPayment({ params: { id } })).to.include({ state: 'succeeded' });
    expect(set.backend.outstanding.map(({ purchase }) => purchase)).to.deep.equal(['pur_overdue']);
    const other = await set.client.createPayment(pay('pur_overdue'));
    set.backend.settlePayments(declineOf('insufficient-funds'));
    expect(await set.client.getPayment({ params: { id: other.id } })).to.deep.include({ state: 'declined', decline: declineOf('insufficient-funds') });
    expect(set.backend.outstanding[0]!.actions).to.deep.include({ name: 'pay', allowed: true, via: 'api' });
  });

  it('needs something to pay with', async () => {
    const set = setUp({ outstanding: [plainOrder()] });
    const actions = async () => (await set.client.listOutstanding()).items[0]!.actions;
    expect(await actions()).to.deep.equal([{ name: 'pay', allowed: false, code: 'method-missing' }]);
    set.backend.addPaymentMethod({});
    expect(await actions()).to.deep.equal([{ name: 'pay', allowed: true, via: 'api' }]);
  });

  it('may show a hold', async () => {
    const hold = { amount: nok(149), until: '2026-12-01' };
    const { client } = setUp({ outstanding: [plainOrder()], paymentMethods: [primaryVisa()], paymentResult: { state: 'succeeded', hold } });
    expect((await client.createPayment(order)).hold).to.deep.equal(hold);
  });

  it('is refused where the order has changed, is paid, or is none', async () => {
    const set = setUp({ outstanding: [plainOrder(), outstandingOrders.ofTheFamily()], paymentMethods: [primaryVisa()] });
    set.backend.changeOrder('pur_unpaid', { amount: nok(99) });
    expect(await set.failure(set.client.createPayment(order))).to.include({ code: 'purchase-changed', status: 409 });
    await set.client.createPayment(pay('pur_unpaid', 'pm_visa', 2));
    expect(await set.failure(set.client.createPayment(pay('pur_unpaid', 'pm_visa', 2)))).to.include({ code: 'action-not-allowed' });
    expect(await set.failure(set.client.createPayment(pay('pur_none')))).to.include({ code: 'not-found' });
    expect(await set.failure(set.client.createPayment(pay('pur_family_order', 'pm_none')))).to.include({ code: 'not-found' });
    const family = await set.failure(set.client.createPayment(pay('pur_family_order')));
    expect(family).to.have.nested.property('problem.reason', 'owner-only');
    expect(await set.failure(set.client.getPayment({ params: { id: 'pay_none' } }))).to.include({ code: 'not-found' });
  });

  it('is made once for each key', async () => {
    const set = setUp({ outstanding: [plainOrder()], paymentMethods: [primaryVisa()] });
    const options = { idempotencyKey: 'key' };
    set.backend.loseNextAnswer('createPayment');
    expect(await set.failure(set.client.createPayment(order, options))).to.include({ kind: 'network' });
    expect(await set.client.createPayment(order, options)).to.include({ id: 'pay_1', state: 'succeeded' });
  });
});
