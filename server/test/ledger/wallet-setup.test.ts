import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PaymentSetupResult } from '../../../src/api/contract/payment-setup.ts';
import { finishSetup } from '../../src/gateways/ledger/wallet/finish-setup.ts';
import { clearFailing, markFailing } from '../../src/gateways/ledger/wallet/method-marks.ts';
import { nok } from '../domain/support/records.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { card, createWalletApp, methodOf, type WalletApp } from './support/wallet.ts';

describe('adding a payment method', () => {
  let wallet: WalletApp;
  before(async () => {
    wallet = await createWalletApp();
  });
  after(() => wallet.close());

  const methodsOf = (customer: string) =>
    wallet.database.query<{ subscription: string; method: string | null }>(
      `SELECT id AS subscription, facts ->> 'paymentMethod' AS method FROM subscription WHERE customer = $1 ORDER BY id`,
      [customer],
    );

  it('begins with the provider’s fields and ends with a method in its place', async () => {
    const { add, customer, list, setup } = wallet;
    await customer('kari');
    const begun = await setup('kari');
    assert.deepEqual([begun.fields.name, begun.expiresAt], ['sandbox', '2026-11-24T09:30:00.000Z']);
    const first = await add('kari', card());
    assert.equal(first.state, 'added');
    const second = await add('kari', card('approves', '5556'));
    const { items, version } = await list('kari');
    assert.deepEqual([items.map(({ id }) => id), version], [[first.method, second.method], 3]);
    const [visa] = items;
    assert.deepEqual(
      [visa?.kind, visa?.label, visa?.brand, visa?.lastFour, visa?.expires, visa?.addedOn, visa?.status],
      ['card', 'Visa •••• 4242', 'Visa', '4242', '2030-12', '2026-11-24', 'ok'],
    );
  });

  it('is paid for by what had nothing to pay with; what is unpaid stays to be paid', async () => {
    const { add, customer, subscription, database } = wallet;
    await customer('ola');
    await subscription('ola', 'sub_without', { paymentMethod: undefined });
    await subscription('ola', 'sub_gone', { paymentMethod: 'pm_gone' });
    const overdue = {
      amount: nok(119), reason: 'payment-method-missing', since: '2026-11-20', attempts: 1, stage: 'grace', stageUntil: '2026-11-27',
    } as const;
    await subscription('ola', 'sub_unpaid', { paymentMethod: undefined, overdue });
    await subscription('ola', 'sub_store', { paymentMethod: undefined, source: 'app-store' });
    const { method } = await add('ola', card());
    assert.deepEqual(
      (await methodsOf('ola')).map(({ method: paid, subscription: sub }) => [sub, paid]),
      [['sub_gone', method], ['sub_store', null], ['sub_unpaid', method], ['sub_without', method]],
    );
    const [row] = await database.query<{ overdue: unknown }>(`SELECT facts -> 'overdue' AS overdue FROM subscription WHERE id = 'sub_unpaid'`);
    assert.deepEqual(row?.overdue, overdue);
    assert.deepEqual(wallet.asked, []);
  });

  it('renews the same card instead of making a second of it', async () => {
    const { add, customer, database, list } = wallet;
    await customer('same');
    const first = await add('same', card('approves', '4242', '2027-01'));
    await database.transaction((tx) => markFailing(tx, first.method!, 'expired-card', '2026-11-20'));
    const again = await add('same', card('approves', '4242', '2031-05'));
    assert.equal(again.method, first.method);
    const { items } = await list('same');
    assert.deepEqual(items.map(({ expires, status }) => [expires, status]), [['2031-05', 'ok']]);
    const actions = await database.query<{ action: string }>('SELECT action FROM payment_audit WHERE subject_id = $1 ORDER BY id', [first.method]);
    assert.deepEqual(actions.map(({ action }) => action), ['added', 'renewed']);
  });

  it('puts other details on a card that keeps its place and what it pays for', async () => {
    const { add, change, ask, customer, list, method, subscription } = wallet;
    await customer('upd');
    await method('upd', 'upd_1');
    await method('upd', 'upd_2', { failing: { code: 'do-not-honor', since: '2026-11-01' }, updatedOn: '2026-11-01' });
    await method('upd', 'upd_wallet', { kind: 'wallet' });
    await subscription('upd', 'sub_upd', { paymentMethod: 'upd_2' });
    await change('upd', 'upd_2', { kind: 'set-backup' });
    const result = await add('upd', card('approves', '9424', '2031-01'), 'upd_2');
    assert.deepEqual(result, { state: 'added', method: 'upd_2' });
    const answer = await list('upd');
    assert.deepEqual(answer.items.map(({ id }) => id), ['upd_1', 'upd_2', 'upd_wallet']);
    const { backup, label, paysFor, status, updatedOn } = methodOf(answer, 'upd_2');
    assert.deepEqual([backup, label, paysFor.length, status, updatedOn], [true, 'Visa •••• 9424', 1, 'ok', undefined]);
    await expectProblem(await ask('upd', 'POST', '/payment-setups', { updates: 'upd_wallet' }), 'action-not-allowed');
  });

  it('says why a card was declined, and takes another one', async () => {
    const { complete, customer, list, setup } = wallet;
    await customer('dec');
    const { id } = await setup('dec');
    const declined = (await (await complete('dec', id, card('declines-code:lost-or-stolen'))).json()) as PaymentSetupResult;
    assert.deepEqual(declined, { state: 'declined', decline: { cause: 'issuer', remedy: 'contact-bank' } });
    assert.deepEqual((await list('dec')).items, []);
    const added = (await (await complete('dec', id, card('approves', '0007'))).json()) as PaymentSetupResult;
    assert.equal(added.state, 'added');
    await expectProblem(await complete('dec', id, card('approves', '0008')), 'setup-expired');
  });

  it('shows a hold that the bank makes meanwhile', async () => {
    const { add, customer } = wallet;
    await customer('hold');
    const { hold, state } = await add('hold', card('holds'));
    assert.deepEqual([state, hold], ['added', { amount: nok(1), until: '2026-12-01' }]);
  });

  it('waits for the bank where it has to be asked, and is finished once and no more', async () => {
    const { complete, customer, database, list, setup, read } = wallet;
    await customer('bank');
    const { id } = await setup('bank');
    const result = (await (await complete('bank', id, card('challenges'))).json()) as PaymentSetupResult;
    assert.equal(result.state, 'approval');
    assert.deepEqual((await list('bank')).items, []);
    const approval = await read<{ purpose: string; reason: string; state: string; title: string }>('bank', 'GET', `/approvals/${result.approval}`);
    assert.deepEqual(
      [approval.purpose, approval.reason, approval.state, approval.title],
      ['add-method', 'new-method', 'required', 'Visa •••• 4242'],
    );
    const refused = await expectProblem(await complete('bank', id, card('approves', '0010')), 'action-not-allowed');
    assert.equal(refused.reason, 'approval-waiting');

    const saved = { token: 'sandbox:approves', kind: 'card', label: 'Visa •••• 3155', lastFour: '3155' } as const;
    const finish = () => database.transaction((tx) => finishSetup(tx, 'bank', id, saved, wallet.ledger.now));
    assert.equal(await finish(), await finish());
    assert.equal((await list('bank')).items.length, 1);
    // What the page was given for it is kept no longer than it is needed.
    const [row] = await database.query<{ facts: object }>('SELECT facts FROM payment_setup WHERE id = $1', [id]);
    assert.deepEqual(Object.keys(row?.facts ?? {}), ['method']);
  });

  it('can be begun again where the bank refused or nobody answered', async () => {
    const { complete, customer, database, setup } = wallet;
    await customer('again');
    const { id } = await setup('again');
    const { approval } = (await (await complete('again', id, card('challenges'))).json()) as PaymentSetupResult;
    await database.query(`UPDATE approval SET state = 'failed' WHERE id = $1`, [approval]);
    const added = (await (await complete('again', id, card())).json()) as PaymentSetupResult;
    assert.equal(added.state, 'added');
  });

  it('is a right of half an hour, and of one customer', async () => {
    const { complete, customer, setup, database, ledger } = wallet;
    await customer('late');
    await customer('other');
    const { id } = await setup('late');
    await expectProblem(await complete('other', id, card()), 'not-found');
    await expectProblem(await complete('late', 'set_nowhere', card()), 'not-found');
    ledger.now = new Date('2026-11-24T09:30:00Z');
    await expectProblem(await complete('late', id, card()), 'setup-expired');
    await setup('late');
    ledger.now = new Date('2026-11-24T09:00:00Z');
    assert.deepEqual(await database.query('SELECT id FROM payment_setup WHERE id = $1', [id]), []);
  });

  it('ends at twenty', async () => {
    const { ask, complete, customer, list, method, setup } = wallet;
    await customer('many');
    for (let count = 1; count < 20; count++) await method('many', `many_${count}`);
    const [one, two] = [await setup('many'), await setup('many')];
    assert.equal((await list('many')).canAdd, true);
    await Promise.all([complete('many', one.id, card('approves', '0020')), complete('many', two.id, card('approves', '0021'))]);
    const after = await list('many');
    assert.deepEqual([after.items.length, after.canAdd], [20, false]);
    await expectProblem(await ask('many', 'POST', '/payment-setups', {}), 'action-not-allowed');
    // The details of one that is there can still be renewed.
    assert.equal((await ask('many', 'POST', '/payment-setups', { updates: 'many_1' })).status, 201);
  });

  it('refuses every text in which there is a card number, and keeps nothing of it', async () => {
    const { complete, customer, database, list, setup } = wallet;
    await customer('num');
    const { id } = await setup('num');
    const numbers = ['4242424242424242', '4242-4242-4242-4242', '4242.4242.4242.4242', '378282246310005', '6304000000000000'];
    for (const number of [...numbers, 'tok_1x4242424242424242', '4242:4242:4242:4242', 'sandbox-card.approves.visa.94242424242424242.2030-12']) {
      await expectProblem(await complete('num', id, number), 'card-number-refused', 'body.token');
    }
    assert.deepEqual((await list('num')).items, []);
    const rows = await database.query<{ text: string }>(
      `SELECT row_to_json(s)::text AS text FROM payment_setup s WHERE customer = 'num'
       UNION ALL SELECT row_to_json(a)::text FROM payment_audit a WHERE customer = 'num'
       UNION ALL SELECT row_to_json(k)::text FROM idempotency_keys k WHERE customer = 'num'`,
    );
    assert.ok(rows.length > 0);
    // Longer than what a digest may hold by chance.
    for (const { text } of rows) assert.ok(!/(4242\W?){3}|378282246310|6304000000/.test(text), text);
  });

  it('marks what fails from its first day on, until it works again', async () => {
    const { customer, database, list, method } = wallet;
    await customer('mark');
    await method('mark', 'mark_1');
    const since = async () => {
      const [item] = (await list('mark')).items;
      return [item?.status, item?.since, item?.decline?.remedy];
    };
    await database.transaction((tx) => markFailing(tx, 'mark_1', 'do-not-honor', '2026-11-20'));
    await database.transaction((tx) => markFailing(tx, 'mark_1', 'do-not-honor', '2026-11-22'));
    assert.deepEqual(await since(), ['failing', '2026-11-20', 'contact-bank']);
    await database.transaction((tx) => markFailing(tx, 'mark_1', 'incorrect-details', '2026-11-23'));
    assert.deepEqual(await since(), ['failing', '2026-11-23', 'update-method']);
    await database.transaction((tx) => clearFailing(tx, 'mark_1'));
    assert.deepEqual(await since(), ['ok', undefined, undefined]);
  });
});
