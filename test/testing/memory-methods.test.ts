import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import { balanceMovements, manyBalanceMovements, manyPaymentMethods, nok, outstandingOrders, paymentMethods, subscriptions } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

const { primaryVisa, mastercard, backup, card, expired, familyCard, lastMethod } = paymentMethods;
const three = () => [primaryVisa(), mastercard(), backup()];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const preview = (id: string, change: Parameters<ReturnType<typeof setUp>['client']['previewPaymentMethodChange']>[0]['body']['change']) => ({
  params: { id },
  body: { change },
});
const make = (id: string, change: Parameters<typeof preview>[1], version = 1) => ({ params: { id }, body: { change, version } });

describe('the payment methods in the memory back end', () => {
  it('stand in the order in which they are charged, with what may be done about each', async () => {
    const { client } = setUp({ paymentMethods: three(), balances: [nok(688)] });
    const { items, version, canAdd, balances } = await client.listPaymentMethods();
    expect(ids(items)).to.deep.equal(['pm_visa', 'pm_mastercard', 'pm_backup']);
    expect({ version, canAdd, balances }).to.deep.equal({ version: 1, canAdd: true, balances: [nok(688)] });
    const names = items.map(({ actions }) => actions.map(({ name }) => name));
    expect(names[0]).not.to.include('set-backup');
    expect(names[1]).to.include('set-backup');
    expect(names[2]).to.include('clear-backup');
  });

  it('know when they are the only one, unless a test says otherwise', async () => {
    const only = await setUp({ paymentMethods: [primaryVisa()] }).client.listPaymentMethods();
    expect(only.items[0]!.actions).to.deep.include({ name: 'replace', allowed: false, code: 'only-one-method' });
    const named = await setUp({ paymentMethods: [lastMethod()] }).client.listPaymentMethods();
    expect(named.items[0]!.actions).to.deep.equal(lastMethod().actions);
  });

  it('take any order that has each of them once, under a new version, and no other', async () => {
    const any = fc.integer({ min: 1, max: 20 }).chain((count) => fc.shuffledSubarray(ids(manyPaymentMethods(count)), { minLength: count }));
    await fc.assert(
      fc.asyncProperty(any, fc.nat(), async (order, place) => {
        const { client, failure } = setUp({ paymentMethods: manyPaymentMethods(order.length) });
        const ask = (order: string[], version: number) => client.orderPaymentMethods({ body: { order, version } });
        const after = await ask(order, 1);
        expect(ids(after.items)).to.deep.equal(order);
        expect(after.version).to.equal(2);
        expect(ids((await client.listPaymentMethods()).items)).to.deep.equal(order);
        expect(await failure(ask(order, 1))).to.include({ code: 'payment-methods-changed', status: 409 });
        const at = place % order.length;
        for (const wrong of [order.with(at, 'pm_other'), order.toSpliced(at, 1), [...order, order[at]!].slice(0, 20)]) {
          if (wrong.length === order.length && new Set(wrong).size === order.length && !wrong.includes('pm_other')) continue;
          if (wrong.length > 0) expect(await failure(ask(wrong, 2))).to.include({ code: 'invalid-request' });
        }
        expect(ids((await client.listPaymentMethods()).items)).to.deep.equal(order);
      }),
      { numRuns: 25 },
    );
  });

  it('have no backup that is charged first anyway', async () => {
    const { client } = setUp({ paymentMethods: three() });
    const { items } = await client.orderPaymentMethods({ body: { order: ['pm_backup', 'pm_visa', 'pm_mastercard'], version: 1 } });
    expect(items.some((method) => method.backup)).to.equal(false);
  });

  it("can change behind the page's back", async () => {
    const { client, backend, failure } = setUp({ paymentMethods: three() });
    backend.changePaymentMethod('pm_visa', { status: 'updated', updatedOn: '2026-11-24', expires: '2031-01' });
    expect(await failure(client.changePaymentMethod(make('pm_backup', { kind: 'clear-backup' })))).to.include({ code: 'payment-methods-changed' });
    const added = backend.addPaymentMethod({ label: 'Vipps' });
    const { items, version } = await client.listPaymentMethods();
    expect(items[0]).to.include({ status: 'updated', expires: '2031-01' });
    expect(items.at(-1)).to.include({ id: added.id, label: 'Vipps' });
    expect(version).to.equal(3);
  });
});

describe('a change of a payment method in the memory back end', () => {
  it('says everything that stands in the way of a removal, each with its fix', async () => {
    const methods = [expired({ family: true }), mastercard()];
    const { client, failure } = setUp({ paymentMethods: methods, outstanding: [outstandingOrders.accessLost()] });
    const { blockers, version } = await client.previewPaymentMethodChange(preview('pm_expired', { kind: 'remove' }));
    expect(blockers.map(({ code, fix }) => [code, fix])).to.deep.equal([
      ['active-subscription', 'replace'],
      ['unpaid-balance', 'pay'],
      ['family-sharing', 'replace'],
    ]);
    expect(blockers[0]).to.include({ subscription: 'sub_on_hold', alternative: 'cancel-subscription' });
    expect(blockers[1]).to.include({ purchase: 'pur_on_hold' });
    const refused = await failure(client.changePaymentMethod(make('pm_expired', { kind: 'remove' }, version)));
    expect(refused).to.include({ code: 'action-not-allowed' }).and.have.nested.property('problem.reason', 'active-subscription');
  });

  it('asks for another method where there is none to move to', async () => {
    const { client } = setUp({ paymentMethods: [primaryVisa()] });
    const { blockers } = await client.previewPaymentMethodChange(preview('pm_visa', { kind: 'remove' }));
    expect(blockers.map(({ code }) => code)).to.deep.equal(['active-subscription', 'active-subscription']);
    expect(new Set(blockers.map(({ fix }) => fix))).to.deep.equal(new Set(['add-method']));
    const orphan = setUp({ paymentMethods: [card()], subscriptions: [subscriptions.active()] });
    const last = await orphan.client.previewPaymentMethodChange(preview('pm_card', { kind: 'remove' }));
    expect(last.blockers).to.deep.equal([{ code: 'last-method', fix: 'add-method' }]);
    const named = setUp({ paymentMethods: [card({ actions: [{ name: 'remove', allowed: false, code: 'payment-running' }] }), backup()] });
    const waits = await named.client.previewPaymentMethodChange(preview('pm_card', { kind: 'remove' }));
    expect(waits.blockers).to.deep.equal([{ code: 'payment-running', fix: 'wait' }]);
  });

  it('replaces a method everywhere, after which it can be removed', async () => {
    const active = subscriptions.active();
    const { client, backend } = setUp({ paymentMethods: [primaryVisa(), familyCard(), backup()], subscriptions: [active] });
    const change = { kind: 'replace', by: 'pm_backup' } as const;
    const { consequences } = await client.previewPaymentMethodChange(preview('pm_visa', change));
    expect(consequences.map(({ code, name }) => [code, name])).to.deep.equal([
      ['subscription-moves', 'Nordlia Musikk'],
      ['subscription-moves', 'Kystavisen'],
    ]);
    const { items, version } = await client.changePaymentMethod(make('pm_visa', change));
    expect(ids(items)).to.deep.equal(['pm_visa', 'pm_family', 'pm_backup']);
    expect(items[2]!.paysFor.map(({ name }) => name)).to.deep.equal(['Nordlia Musikk', 'Kystavisen']);
    expect(backend.subscriptions[0]!.paymentMethod).to.deep.equal({ id: 'pm_backup', label: backup().label, lastFour: '9903' });
    const removed = await client.changePaymentMethod(make('pm_visa', { kind: 'remove' }, version));
    expect(ids(removed.items)).to.deep.equal(['pm_family', 'pm_backup']);
  });

  it('moves what is unpaid and the family along', async () => {
    const { client, backend } = setUp({ paymentMethods: [expired({ family: true }), mastercard()], outstanding: [outstandingOrders.accessLost()] });
    const change = { kind: 'replace', by: 'pm_mastercard' } as const;
    const { consequences } = await client.previewPaymentMethodChange(preview('pm_expired', change));
    expect(consequences.map(({ code }) => code)).to.include.members(['unpaid-moves', 'family-moves']);
    const { items } = await client.changePaymentMethod(make('pm_expired', change));
    expect(items[1]).to.include({ id: 'pm_mastercard', family: true });
    expect(items[1]!.paysFor[0]).to.include({ subscription: 'sub_on_hold' });
    expect(backend.outstanding[0]!.method).to.equal('pm_mastercard');
  });

  it('makes one method the backup, in place of another', async () => {
    const { client } = setUp({ paymentMethods: three() });
    const { consequences } = await client.previewPaymentMethodChange(preview('pm_mastercard', { kind: 'set-backup' }));
    expect(consequences).to.deep.equal([
      { code: 'backup-used-when', name: primaryVisa().label },
      { code: 'backup-replaced', name: backup().label },
    ]);
    const { items } = await client.changePaymentMethod(make('pm_mastercard', { kind: 'set-backup' }));
    expect(ids(items.filter((method) => method.backup))).to.deep.equal(['pm_mastercard']);
  });

  it('refuses what makes no sense', async () => {
    const { client, failure } = setUp({ paymentMethods: [primaryVisa(), expired()] });
    const ask = (...change: Parameters<typeof preview>) => failure(client.previewPaymentMethodChange(preview(...change)));
    expect(await ask('pm_visa', { kind: 'set-backup' })).to.include({ code: 'action-not-allowed' });
    expect(await ask('pm_visa', { kind: 'replace', by: 'pm_visa' })).to.include({ code: 'invalid-request' });
    expect(await ask('pm_none', { kind: 'remove' })).to.include({ code: 'not-found' });
    const unusable = await client.previewPaymentMethodChange(preview('pm_visa', { kind: 'replace', by: 'pm_expired' }));
    expect(unusable.blockers).to.deep.equal([{ code: 'not-usable', name: expired().label, fix: 'add-method' }]);
  });
});

describe('adding a payment method in the memory back end', () => {
  const add = async (set: ReturnType<typeof setUp>, token: string, updates?: string) => {
    const { id, fields } = await set.client.startPaymentSetup({ body: { updates } });
    expect(fields.name).to.equal('memory');
    return set.client.completePaymentSetup({ params: { id }, body: { token } });
  };

  it('follows the token of the fake fields', async () => {
    const set = setUp({ paymentMethods: [primaryVisa()] });
    const { state, method } = await add(set, 'memory:approves');
    expect(state).to.equal('added');
    expect(ids(set.backend.paymentMethods)).to.deep.equal(['pm_visa', method!]);
    expect(await add(set, 'memory:declines:expired')).to.deep.equal({ state: 'declined', decline: { cause: 'expired', remedy: 'update-method' } });
    expect((await add(set, 'memory:holds')).hold).to.deep.equal({ amount: nok(10), until: '2026-12-01' });
    expect(set.backend.paymentMethods).to.have.length(3);
    expect(new Set(set.backend.paymentMethods.map(({ label }) => label)).size).to.equal(3);
  });

  it('follows what a test says, and what it says later', async () => {
    const set = setUp({ setupResult: { state: 'added', method: { label: 'Vipps', kind: 'wallet' } } });
    await add(set, 'any');
    expect(set.backend.paymentMethods[0]).to.include({ label: 'Vipps', kind: 'wallet' });
    set.backend.setupResult = ({ token }) => (token === 'bad' ? 'declined' : 'added');
    expect((await add(set, 'bad')).decline).to.deep.equal({ cause: 'issuer', remedy: 'contact-bank' });
  });

  it('can be tried again after a decline, but not once it is done or too late', async () => {
    const { client, backend, failure } = setUp();
    const { id } = await client.startPaymentSetup({ body: {} });
    const complete = (token: string) => client.completePaymentSetup({ params: { id }, body: { token } });
    expect((await complete('memory:declines')).state).to.equal('declined');
    expect((await complete('memory:approves')).state).to.equal('added');
    expect(await failure(complete('memory:approves'))).to.include({ code: 'setup-expired', status: 410 });
    const late = await client.startPaymentSetup({ body: {} });
    backend.expireSetups();
    expect(await failure(client.completePaymentSetup({ params: { id: late.id }, body: { token: 'x' } }))).to.include({ code: 'setup-expired' });
  });

  it('takes no number of a card', async () => {
    const set = setUp();
    for (const token of ['4242424242424242', 'tok:4242-4242-4242-4242']) {
      expect(await set.failure(add(set, token))).to.include({ code: 'card-number-refused', status: 422 });
    }
    expect(set.backend.paymentMethods).to.deep.equal([]);
  });

  it('renews the details of one that was there', async () => {
    const set = setUp({ paymentMethods: [expired(), paymentMethods.failing()] });
    expect(await add(set, 'memory:approves', 'pm_failing')).to.include({ method: 'pm_failing' });
    const renewed = set.backend.paymentMethods[1]!;
    expect(renewed).to.include({ id: 'pm_failing', status: 'ok', label: paymentMethods.failing().label }).and.not.to.have.property('decline');
    expect(renewed.paysFor).to.deep.equal(paymentMethods.failing().paysFor);
  });

  it('waits for the bank, and the method is there when it has said yes', async () => {
    const set = setUp({ challengeResult: 'succeeded' });
    const { state, approval } = await add(set, 'memory:asks');
    expect(state).to.equal('approval');
    expect(set.backend.paymentMethods).to.deep.equal([]);
    const params = { id: approval! };
    expect(await set.client.getApproval({ params })).to.include({ purpose: 'add-method', state: 'required' });
    await set.client.changeApproval({ params, body: { change: { kind: 'start', display: 'frame' }, version: 1 } });
    const { outcome } = await set.client.confirmApproval({ params });
    expect(ids(set.backend.paymentMethods)).to.deep.equal([outcome!.method]);
  });

  it('ends at twenty', async () => {
    const { client, failure } = setUp({ paymentMethods: manyPaymentMethods(20) });
    expect((await client.listPaymentMethods()).canAdd).to.equal(false);
    expect(await failure(client.startPaymentSetup({ body: {} }))).to.include({ code: 'action-not-allowed' });
    expect(await client.startPaymentSetup({ body: { updates: 'pm_many_1' } })).to.have.property('id');
  });
});

describe('the balance in the memory back end', () => {
  it('tells its movements in pages, the newest first, each once', async () => {
    const { client, failure } = setUp({ balanceMovements: manyBalanceMovements(45).reverse(), pageSize: 20 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.listBalanceMovements({ query: { cursor } });
      seen.push(...page.items.map(({ on, id }) => `${on} ${id}`));
      cursor = page.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).to.equal(45);
    expect(seen.map((one) => one.slice(0, 10))).to.deep.equal([...seen.map((one) => one.slice(0, 10))].sort().reverse());
    expect(await failure(client.listBalanceMovements({ query: { cursor: 'elsewhere' } }))).to.include({ code: 'invalid-request' });
    const few = setUp({ balanceMovements: [balanceMovements.giftCard(), balanceMovements.purchase()] });
    expect(ids((await few.client.listBalanceMovements()).items)).to.deep.equal(['mov_purchase', 'mov_gift_card']);
  });
});
