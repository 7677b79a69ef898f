import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openApproval } from '../../src/gateways/ledger/paying/open-approval.ts';
import { nok } from '../domain/support/records.ts';
import * as trouble from './support/trouble.ts';

const { addCustomer, addFamily, addMethod, addPurchase, addSubscription, addUnpaid, codesOf, now, onlyOf } = trouble;

describe('what the ledger knows of a trouble', () => {
  let app: trouble.TroubleApp;
  before(async () => {
    app = await trouble.createTroubleApp();
  });
  after(() => app.close());

  const expired = { kind: 'card', expires: '2026-10' } as const;
  const month = { period: { from: '2026-11-02', to: '2026-12-02' } } as const;
  const lost = { amount: nok(119), since: '2026-11-02', attempts: 3, stage: 'on-hold', stageUntil: '2026-11-30' } as const;

  it('is nothing where all is well, and it says what was looked at', async () => {
    const customer = await addCustomer(app);
    const { asOf, checked, findings, today } = await app.ask(customer);
    assert.deepEqual([findings, asOf, today], [[], now.toISOString(), '2026-11-24']);
    assert.ok(checked.length === 10 && checked.every(({ state }) => state === 'fine'));
  });

  it('is a service that does not work, while it does not, and only for the troubles that it explains', async () => {
    const customer = await addCustomer(app);
    await app.database.query(
      `INSERT INTO service_outage (id, topics, name, since, until, over_at) VALUES
       ('out_1', '{cannot-buy,payment-declined}', 'Vipps', '2026-11-24T07:30:00Z', '2026-11-24T11:00:00Z', NULL),
       ('out_2', '{cannot-buy}', 'Over', '2026-11-20T07:30:00Z', NULL, '2026-11-21T08:00:00Z'),
       ('out_3', '{cannot-buy}', 'To come', '2026-11-25T07:30:00Z', NULL, NULL)`,
    );
    const finding = onlyOf(await app.ask(customer), 'service-outage');
    assert.deepEqual(finding, {
      code: 'service-outage', weight: 'blocking', fix: 'wait', name: 'Vipps', on: '2026-11-24', until: '2026-11-24T11:00:00.000Z',
    });
    assert.deepEqual(codesOf(await app.ask(customer, 'cannot-download')), []);
    await app.database.query(`UPDATE service_outage SET until = '2026-11-24T08:00:00Z' WHERE id = 'out_1'`);
    assert.equal(onlyOf(await app.ask(customer), 'service-outage').until, undefined);
    await app.database.query('DELETE FROM service_outage');
  });

  it('is an unpaid order, with why its last payment came to nothing', async () => {
    const customer = await addCustomer(app);
    const method = await addMethod(app.database, customer);
    const purchase = await addUnpaid(app, customer);
    const finding = onlyOf(await app.ask(customer), 'unpaid-order');
    assert.deepEqual([finding.purchase, finding.amount, finding.decline?.cause, finding.fix], [purchase, nok(119), 'insufficient-funds', 'pay']);
    const pay = (id: string, state: string, at: string, code?: string) =>
      app.database.query('INSERT INTO payment (id, customer, purchase, payment_method, state, facts, at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
        id, customer, purchase, method, state, JSON.stringify({ amount: nok(119), ...(code && { code }) }), at,
      ]);
    await pay('pay_1', 'declined', '2026-11-23T09:00:00Z', 'do-not-honor');
    await pay('pay_2', 'declined', '2026-11-24T08:00:00Z', 'limit-exceeded');
    const declined = onlyOf(await app.ask(customer, 'payment-declined'), 'unpaid-order');
    assert.deepEqual([declined.decline, declined.method], [{ cause: 'limit', remedy: 'raise-limit' }, method]);
    await pay('pay_3', 'processing', '2026-11-24T08:59:00Z');
    const running = onlyOf(await app.ask(customer), 'unpaid-order');
    assert.deepEqual([running.fix, running.decline?.cause], ['wait', 'pending']);
  });

  it('is an approval that waits, told once with the order that it is for', async () => {
    const customer = await addCustomer(app);
    const purchase = await addUnpaid(app, customer);
    const open = (facts: object) =>
      openApproval(app.database, {
        customer, purpose: 'payment', reason: 'bank-asks', title: 'Ærlig talt', amount: nok(119), waits: { kind: 'payment', payment: 'pay_9' }, at: now, ...facts,
      });
    const id = await open({ purchase });
    const finding = onlyOf(await app.ask(customer), 'approval-waiting');
    assert.deepEqual([finding.approval, finding.purchase, finding.name, finding.amount, finding.fix], [id, purchase, 'Ærlig talt', nok(119), 'approve']);
    await app.database.query(`UPDATE approval SET state = 'timed-out' WHERE id = $1`, [id]);
    assert.deepEqual(codesOf(await app.ask(customer)), ['unpaid-order']);
    const lapsed = await addCustomer(app);
    await openApproval(app.database, {
      customer: lapsed, purpose: 'add-method', reason: 'new-method', title: 'Visa', waits: { kind: 'setup', setup: 'set_1' }, approveBy: new Date('2026-11-24T08:00:00Z'), at: now,
    });
    assert.deepEqual(codesOf(await app.ask(lapsed)), []);
    const paid = await addCustomer(app);
    await open({ customer: paid, purchase: await addPurchase(app, paid) });
    assert.deepEqual(codesOf(await app.ask(paid)), []);
  });

  it('is a card that has expired or soon will, or a method that fails, in the order in which they are charged', async () => {
    const customer = await addCustomer(app, { method: expired });
    const finding = onlyOf(await app.ask(customer), 'card-expired');
    assert.deepEqual([finding.weight, finding.on], ['blocking', '2026-10-31']);
    await addMethod(app.database, customer, { backup: true });
    assert.equal(onlyOf(await app.ask(customer), 'card-expired').weight, 'likely');
    const soon = await addCustomer(app, { method: { expires: '2026-12' } });
    assert.equal(onlyOf(await app.ask(soon), 'card-expiring').weight, 'note');
    const failing = await addCustomer(app, { method: { failing: { code: 'incorrect-details', since: '2026-11-20' } } });
    const failed = onlyOf(await app.ask(failing, 'payment-declined'), 'method-failing');
    assert.deepEqual([failed.fix, failed.on, failed.decline], ['update-method', '2026-11-20', { cause: 'wrong-details', remedy: 'update-method' }]);
    await app.database.query('UPDATE payment_method SET removed_at = $2 WHERE customer = $1', [failing, now]);
    assert.deepEqual(codesOf(await app.ask(failing)), ['method-missing']);
  });

  it('is that there is no way to pay, and what for it is needed next', async () => {
    const customer = await addCustomer(app, { method: null });
    const subscription = await addSubscription(app, customer, month);
    const finding = onlyOf(await app.ask(customer), 'method-missing');
    assert.deepEqual([finding.subscription, finding.name, finding.on, finding.amount], [subscription, 'Nordlia Film', '2026-12-02', nok(119)]);
    const [organiser, child] = await addFamily(app, { method: null });
    assert.deepEqual(codesOf(await app.ask(child)), ['method-missing']);
    const theirs = await addMethod(app.database, organiser);
    await app.database.query('UPDATE family SET payment_method = $2 WHERE organiser = $1', [organiser, theirs]);
    assert.deepEqual(codesOf(await app.ask(child)), []);
  });

  it('is a card from another country than the account', async () => {
    const account = { country: 'DE', countryUrl: 'https://nordlia.example/land' };
    const finding = onlyOf(await app.ask(await addCustomer(app, { account })), 'country-mismatch');
    assert.deepEqual([finding.countries, finding.fix, finding.url], [{ account: 'DE', method: 'NO' }, 'change-country', account.countryUrl]);
  });

  it('is a limit that is reached, counted in the month of the customer, whoever has paid', async () => {
    const limit = (kroner: number, setBy?: string) => ({ account: { spendingLimit: { amount: nok(kroner), per: 'month' as const, ...(setBy && { setBy }) } } });
    const customer = await addCustomer(app, limit(200));
    await addPurchase(app, customer);
    await addPurchase(app, customer, { at: '2026-10-31T22:00:00.000Z', on: '2026-10-31' });
    assert.deepEqual(codesOf(await app.ask(customer)), []);
    await addPurchase(app, customer);
    const finding = onlyOf(await app.ask(customer), 'spending-limit');
    assert.deepEqual([finding.amount, finding.limit, finding.until, finding.fix], [nok(238), nok(200), '2026-11-30T23:00:00.000Z', 'raise-limit']);
    const [organiser, child] = await addFamily(app, limit(100, 'Ingrid Berg'));
    await addPurchase(app, organiser, { buyer: child });
    await addPurchase(app, organiser, { buyer: child, at: '2026-10-31T22:00:00.000Z', on: '2026-10-31' });
    await addPurchase(app, organiser);
    const childs = onlyOf(await app.ask(child), 'spending-limit');
    assert.deepEqual([childs.amount, childs.fix, childs.person], [nok(119), 'ask-organiser', 'Ingrid Berg']);
  });

  it("is a child's question that the organiser has not answered", async () => {
    const [organiser, child] = await addFamily(app);
    const facts = JSON.stringify({ title: 'Byggespill', amount: nok(49) });
    await app.database.query('INSERT INTO family_request VALUES ($1, $2, $3, $4, $5)', [`req_${child}`, child, organiser, facts, '2026-11-22T23:30:00Z']);
    const finding = onlyOf(await app.ask(child), 'family-approval');
    assert.deepEqual([finding.name, finding.amount, finding.person, finding.on, finding.fix], ['Byggespill', nok(49), 'Ingrid Berg', '2026-11-23', 'ask-organiser']);
    assert.deepEqual(codesOf(await app.ask(organiser)), []);
    await app.database.query('UPDATE family_request SET answered_at = $2 WHERE customer = $1', [child, now]);
    assert.deepEqual(codesOf(await app.ask(child)), []);
  });

  it('is a subscription that gave access and does so no more, where something cannot be downloaded', async () => {
    const customer = await addCustomer(app);
    const id = await addSubscription(app, customer, { ...month, ended: { on: '2026-11-10', reason: 'cancelled' } });
    const finding = onlyOf(await app.ask(customer, 'cannot-download'), 'subscription-lapsed');
    assert.deepEqual([finding.subscription, finding.on, finding.fix, finding.name], [id, '2026-11-10', 'renew', 'Nordlia Film']);
    assert.deepEqual(codesOf(await app.ask(customer)), []);
    await addSubscription(app, customer, month);
    assert.deepEqual(codesOf(await app.ask(customer, 'cannot-download')), []);

    const old = await addCustomer(app);
    await addSubscription(app, old, { ...month, ended: { on: '2025-01-10', reason: 'cancelled' } });
    assert.deepEqual(codesOf(await app.ask(old, 'cannot-download')), []);

    const paused = await addCustomer(app);
    await addSubscription(app, paused, { ...month, pause: { periods: 1, until: '2026-12-24', begun: true } });
    assert.equal(onlyOf(await app.ask(paused, 'cannot-download'), 'subscription-lapsed').until, '2026-12-23T23:00:00.000Z');
  });

  it('is an unpaid renewal by which access was lost, told once', async () => {
    const customer = await addCustomer(app);
    const id = await addSubscription(app, customer, { ...month, overdue: { ...lost, reason: 'card-expired' } });
    assert.equal(onlyOf(await app.ask(customer, 'cannot-download'), 'subscription-lapsed').decline?.cause, 'expired');
    await addUnpaid(app, customer, { kind: 'subscription', subscription: { id, ...month.period }, unpaid: { dueOn: '2026-11-30', reason: 'card-expired' } });
    const finding = onlyOf(await app.ask(customer, 'cannot-download'), 'unpaid-order');
    assert.deepEqual([finding.weight, finding.subscription, finding.decline?.cause], ['blocking', id, 'expired']);
  });

  it('is a file that is held back until it is paid: the payer pays, the buyer asks who does', async () => {
    const [organiser, child] = await addFamily(app);
    const item = { id: 'item_1', name: 'Pusur-app', quantity: 1, amount: nok(119), getAgainUrl: 'https://nordlia.example/last-ned' };
    const purchase = await addUnpaid(app, organiser, { buyer: child, items: [item] });
    assert.deepEqual(onlyOf(await app.ask(child, 'cannot-download'), 'unpaid-order'), {
      code: 'unpaid-order', weight: 'blocking', fix: 'ask-organiser', name: 'Pusur-app', purchase, amount: nok(119), on: '2026-11-24', person: 'Ingrid Berg',
    });
    assert.deepEqual(codesOf(await app.ask(child)), []);
    const own = onlyOf(await app.ask(organiser, 'cannot-download'), 'unpaid-order');
    assert.deepEqual([own.fix, own.weight, own.decline?.cause], ['pay', 'likely', 'insufficient-funds']);
  });

  it('tells nobody of others: neither strangers, nor a family of how its organiser pays', async () => {
    const [organiser, child] = await addFamily(app);
    const stranger = await addCustomer(app);
    await app.database.query(`UPDATE payment_method SET facts = facts || '{"expires": "2026-01"}' WHERE customer = $1`, [organiser]);
    await app.database.query('UPDATE customer SET account = $2 WHERE id = $1', [organiser, JSON.stringify({ country: 'SE' })]);
    await addUnpaid(app, organiser);
    await addSubscription(app, organiser, { ...month, sharedWithFamily: true, ended: { on: '2026-11-10', reason: 'payment-failed' } });
    await openApproval(app.database, {
      customer: organiser, purpose: 'add-method', reason: 'new-method', title: 'Mastercard', waits: { kind: 'setup', setup: 'set_2' }, at: now,
    });
    const codes = codesOf(await app.ask(organiser));
    assert.deepEqual(codes, ['unpaid-order', 'card-expired', 'approval-waiting', 'country-mismatch']);
    for (const other of [child, stranger]) {
      for (const topic of ['cannot-buy', 'payment-declined', 'cannot-download'] as const) {
        const { findings } = await app.ask(other, topic);
        assert.deepEqual(findings, []);
      }
    }
  });
});

describe('a part of the books that cannot be read', () => {
  it('is not known, keeps nobody from the rest, and stands in the log', async () => {
    let broken = 'FROM purchase_month';
    const app = await trouble.createTroubleApp((database) => ({
      ...database,
      query: (sql, params) => database.query(sql.includes(broken) ? 'SELECT nonsense' : sql, params),
      transaction: (work) =>
        database.transaction((tx) => work({ ...tx, query: (sql, params) => tx.query(sql.includes(broken) ? 'SELECT nonsense' : sql, params) })),
    }));
    const customer = await addCustomer(app, { method: expired, account: { country: 'NO' } });
    const { checked, findings } = await app.ask(customer);
    assert.deepEqual(findings.map(({ code }) => code), ['card-expired']);
    assert.deepEqual(checked.filter(({ state }) => state === 'unknown').map(({ code }) => code), ['spending-limit']);
    const line = app.lines.find((each) => each.includes('could not be read'));
    assert.ok(line?.includes('"part":"spent"') && !line.includes('nonsense'), app.lines.join(''));
    broken = 'FROM';
    assert.equal((await app.send(customer, '/diagnoses/cannot-buy')).status, 500);
    await app.close();
  });

  const expired = { kind: 'card', expires: '2026-10' } as const;
});
