import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { expectProblem } from '../support/expect-problem.ts';
import { nok } from '../domain/support/records.ts';
import { actionsOf, createWalletApp, methodOf, type WalletApp } from './support/wallet.ts';

describe('payment methods', () => {
  let wallet: WalletApp;
  before(async () => {
    wallet = await createWalletApp();
  });
  after(() => wallet.close());

  it('say in their order how each stands', async () => {
    const { customer, list, method, subscription } = wallet;
    await customer('kari');
    await method('kari', 'fine', { brand: 'Visa', expires: '2027-05', country: 'NO' });
    await method('kari', 'this_month', { expires: '2026-11' });
    await method('kari', 'next_month', { expires: '2026-12' });
    await method('kari', 'month_after', { expires: '2027-01' });
    await method('kari', 'over', { expires: '2026-10', failing: { code: 'expired-card', since: '2026-11-03' } });
    await method('kari', 'failing', { failing: { code: 'do-not-honor', since: '2026-11-20' } });
    await method('kari', 'new_date', { expires: '2030-01', updatedOn: '2026-09-25' });
    await method('kari', 'old_news', { expires: '2030-01', updatedOn: '2026-09-24' });
    await subscription('kari', 'sub_retry', {
      paymentMethod: 'failing',
      period: { from: '2026-11-18', to: '2026-12-18' },
      overdue: { amount: nok(119), reason: 'card-declined', since: '2026-11-18', attempts: 1, stage: 'grace', stageUntil: '2026-11-25', nextRetryOn: '2026-11-25' },
    });
    const answer = await list('kari');
    assert.deepEqual(
      answer.items.map(({ id, status }) => [id, status]),
      [
        ['fine', 'ok'],
        ['this_month', 'expiring'],
        ['next_month', 'expiring'],
        ['month_after', 'ok'],
        ['over', 'expired'],
        ['failing', 'failing'],
        ['new_date', 'updated'],
        ['old_news', 'ok'],
      ],
    );
    assert.deepEqual([answer.today, answer.version, answer.canAdd, answer.balances], ['2026-11-24', 1, true, []]);
    const failing = methodOf(answer, 'failing');
    assert.deepEqual(failing.decline, { cause: 'issuer', remedy: 'contact-bank', retryOn: '2026-11-25' });
    assert.equal(failing.since, '2026-11-20');
    const fine = methodOf(answer, 'fine');
    assert.deepEqual(
      [fine.kind, fine.brand, fine.lastFour, fine.expires, fine.addedOn, fine.backup],
      ['card', 'Visa', '4242', '2027-05', '2025-03-03', false],
    );
  });

  it('say what each pays for, what is unpaid first and then what is charged next', async () => {
    const { customer, list, method, subscription } = wallet;
    await customer('ola');
    await method('ola', 'ola_visa');
    await subscription('ola', 'sub_later', { paymentMethod: 'ola_visa', period: { from: '2026-11-20', to: '2026-12-20' } });
    await subscription('ola', 'sub_soon', { paymentMethod: 'ola_visa', period: { from: '2026-10-30', to: '2026-11-30' } });
    await subscription('ola', 'sub_unpaid', {
      paymentMethod: 'ola_visa',
      period: { from: '2026-11-03', to: '2026-12-03' },
      overdue: { amount: nok(119), reason: 'card-expired', since: '2026-11-03', attempts: 1, stage: 'on-hold', stageUntil: '2026-12-01' },
    });
    // None of these is charged to it, now or later.
    await subscription('ola', 'sub_cancelled', { paymentMethod: 'ola_visa', ending: { on: '2026-12-03', reason: 'cancelled' } });
    await subscription('ola', 'sub_over', { paymentMethod: 'ola_visa', ended: { on: '2026-10-03', reason: 'cancelled' } });
    await subscription('ola', 'sub_store', { paymentMethod: 'ola_visa', source: 'app-store' });
    await subscription('ola', 'sub_shared', { paymentMethod: 'ola_visa', ownerName: 'Ingrid' });
    const [visa] = (await list('ola')).items;
    assert.deepEqual(visa?.paysFor, [
      { subscription: 'sub_unpaid', name: 'Nordlia Film', unpaid: nok(119) },
      { subscription: 'sub_soon', name: 'Nordlia Film', next: { on: '2026-11-30', amount: nok(119) } },
      { subscription: 'sub_later', name: 'Nordlia Film', next: { on: '2026-12-20', amount: nok(119) } },
    ]);
  });

  it('offer what can be done, and say why not where it cannot', async () => {
    const { customer, list, method, subscription, database } = wallet;
    await customer('ida');
    await method('ida', 'ida_visa', { expires: '2028-01' });
    await subscription('ida', 'sub_ida', { paymentMethod: 'ida_visa' });
    const alone = await list('ida');
    assert.deepEqual(actionsOf(methodOf(alone, 'ida_visa')), ['update', 'replace: only-one-method', 'remove: active-subscription']);

    await method('ida', 'ida_old', { expires: '2026-01' });
    const withExpired = await list('ida');
    assert.deepEqual(actionsOf(methodOf(withExpired, 'ida_visa')), ['update', 'replace: not-usable', 'remove: active-subscription']);
    assert.deepEqual(actionsOf(methodOf(withExpired, 'ida_old')), ['update', 'set-backup: not-usable', 'remove']);

    await method('ida', 'ida_wallet', { kind: 'wallet', maximum: nok(300), appUrl: 'https://wallet.example/agreements' });
    await method('ida', 'ida_plain', { kind: 'wallet', maximum: nok(300), backup: true });
    await database.query(`INSERT INTO family (id, organiser, payment_method) VALUES ('fam_ida', 'ida', 'ida_wallet')`);
    const all = await list('ida');
    assert.deepEqual(actionsOf(methodOf(all, 'ida_visa')), ['update', 'replace', 'remove: active-subscription']);
    assert.deepEqual(actionsOf(methodOf(all, 'ida_wallet')), ['raise-maximum at a link', 'set-backup', 'replace', 'remove: family-sharing']);
    assert.deepEqual(actionsOf(methodOf(all, 'ida_plain')), ['raise-maximum', 'clear-backup', 'remove']);
    assert.deepEqual([methodOf(all, 'ida_wallet').family, methodOf(all, 'ida_plain').backup], [true, true]);
    assert.deepEqual(methodOf(all, 'ida_wallet').maximum, nok(300));
  });

  it('are nobody else’s', async () => {
    const { ask, customer, method, list } = wallet;
    await customer('per');
    await customer('eve');
    await method('per', 'per_visa');
    await method('per', 'per_other');
    await method('eve', 'eve_visa');
    assert.deepEqual((await list('eve')).items.map(({ id }) => id), ['eve_visa']);
    const change = { kind: 'remove' };
    await expectProblem(await ask('eve', 'POST', '/payment-methods/per_visa/previews', { change }), 'not-found');
    await expectProblem(await ask('eve', 'POST', '/payment-methods/per_visa/changes', { change, version: 1 }), 'not-found');
    await expectProblem(await ask('eve', 'POST', '/payment-setups', { updates: 'per_visa' }), 'not-found');
    await expectProblem(await ask('eve', 'PUT', '/payment-methods/order', { order: ['per_visa'], version: 1 }), 'invalid-request', 'body.order');
    const replace = { kind: 'replace', by: 'per_other' };
    await expectProblem(await ask('eve', 'POST', '/payment-methods/eve_visa/previews', { change: replace }), 'invalid-request', 'body.change.by');
    await expectProblem(
      await ask('eve', 'POST', '/payment-methods/eve_visa/changes', { change: replace, version: 1 }),
      'invalid-request',
      'body.change.by',
    );
    assert.deepEqual((await list('per')).items.map(({ id }) => id), ['per_visa', 'per_other']);
  });

  it('show what is left of each balance, and how it came about', async () => {
    const { customer, database, list, read, ask } = wallet;
    await customer('liv');
    await customer('siv');
    const euro = (amount: number) => ({ amount, currency: 'EUR', scale: 2 });
    const movements = [
      { currency: 'NOK', on: '2026-10-01', code: 'gift-card', amount: nok(500), after: nok(500), title: 'Gavekort' },
      { currency: 'EUR', on: '2026-10-02', code: 'refund', amount: euro(999), after: euro(999) },
      { currency: 'NOK', on: '2026-10-03', code: 'purchase', amount: nok(-119), after: nok(381), title: 'Film' },
    ];
    for (const [index, { currency, ...facts }] of movements.entries()) {
      await database.query('INSERT INTO balance_movement (id, customer, currency, number, at, facts) VALUES ($1, $2, $3, $4, $5, $6)', [
        `mov_${index}`, 'liv', currency, index + 1, '2026-10-03T09:00:00Z', JSON.stringify(facts),
      ]);
    }
    assert.deepEqual((await list('liv')).balances, [euro(999), nok(381)]);
    interface Page {
      readonly items: { id: string; after: unknown }[];
      readonly nextCursor?: string;
    }
    const first = await read<Page>('liv', 'GET', '/balance/movements?limit=2');
    assert.deepEqual(first.items.map(({ id }) => id), ['mov_2', 'mov_1']);
    const rest = await read<Page>('liv', 'GET', `/balance/movements?limit=2&cursor=${first.nextCursor}`);
    assert.deepEqual([rest.items.map(({ id }) => id), rest.nextCursor], [['mov_0'], undefined]);
    assert.deepEqual((await read<Page>('siv', 'GET', '/balance/movements')).items, []);
    const foreign = Buffer.from(JSON.stringify(['a'])).toString('base64url');
    await expectProblem(await ask('liv', 'GET', `/balance/movements?cursor=${foreign}`), 'invalid-request', 'query.cursor');
  });
});
