import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { PaymentMethods } from '../../../src/api/contract/payment-method.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { readPaymentMethods } from '../../src/gateways/ledger/payment-methods.ts';
import { openApproval } from '../../src/gateways/ledger/paying/open-approval.ts';
import { nok } from '../domain/support/records.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { expectProblem } from '../support/expect-problem.ts';
import { actionsOf, createWalletApp, methodOf, type WalletApp } from './support/wallet.ts';

describe('a change of a payment method', () => {
  let wallet: WalletApp;
  before(async () => {
    wallet = await createWalletApp();
  });
  after(() => wallet.close());

  const unpaid = (customer: string, id: string, subscription?: string) =>
    wallet.database.transaction((tx) =>
      insertPurchases(tx, [
        purchase({
          id, customer, buyer: customer, tenders: [], charges: [], unpaid: { dueOn: '2026-12-01' },
          ...(subscription && { subscription: { id: subscription, from: '2026-11-03', to: '2026-12-03' } }),
        }),
      ]),
    );
  const versionsOf = (customer: string) =>
    wallet.database.query<{ id: string; version: number; method: string }>(
      `SELECT id, version, facts ->> 'paymentMethod' AS method FROM subscription WHERE customer = $1 ORDER BY id`,
      [customer],
    );

  it('is blocked by what it pays for; replaced everywhere, it can be removed', async () => {
    const { change, customer, database, list, method, preview, subscription } = wallet;
    await customer('kari');
    await method('kari', 'old');
    await method('kari', 'new');
    await subscription('kari', 'sub_active', { paymentMethod: 'old' });
    await subscription('kari', 'sub_overdue', {
      paymentMethod: 'old',
      overdue: { amount: nok(119), reason: 'card-expired', since: '2026-11-03', attempts: 1, stage: 'on-hold', stageUntil: '2026-12-01' },
    });
    await subscription('kari', 'sub_cancelled', { paymentMethod: 'old', ending: { on: '2026-12-03', reason: 'cancelled' } });
    await unpaid('kari', 'pur_overdue', 'sub_overdue');
    await database.query(`INSERT INTO family (id, organiser, payment_method) VALUES ('fam', 'kari', 'old')`);

    const before = await preview('kari', 'old', { kind: 'remove' });
    assert.deepEqual(
      before.blockers.map(({ alternative, code, fix, subscription: sub, purchase: order }) => [code, fix, alternative, sub, order]),
      [
        ['active-subscription', 'replace', 'cancel-subscription', 'sub_overdue', undefined],
        ['active-subscription', 'replace', 'cancel-subscription', 'sub_active', undefined],
        ['unpaid-balance', 'pay', undefined, 'sub_overdue', 'pur_overdue'],
        ['family-sharing', 'replace', undefined, undefined, undefined],
      ],
    );
    assert.deepEqual([before.blockers[1]?.on, before.blockers[1]?.amount], ['2026-12-03', nok(119)]);
    const refused = await expectProblem(await change('kari', 'old', { kind: 'remove' }), 'action-not-allowed');
    assert.equal(refused.reason, 'active-subscription');

    const planned = await preview('kari', 'old', { kind: 'replace', by: 'new' });
    assert.deepEqual(planned.blockers, []);
    assert.deepEqual(
      planned.consequences.map(({ code, name, on }) => [code, name, on]),
      [
        ['subscription-moves', 'Nordlia Film', undefined],
        ['subscription-moves', 'Nordlia Film', '2026-12-03'],
        ['subscription-moves', 'Nordlia Film', undefined],
        ['unpaid-moves', 'Ærlig talt', undefined],
        ['family-moves', 'Method new', undefined],
      ],
    );
    const replaced = await change('kari', 'old', { kind: 'replace', by: 'new' }, planned.version);
    assert.equal(replaced.status, 200);
    const answer = (await replaced.json()) as PaymentMethods;
    assert.equal(answer.version, planned.version + 1);
    assert.deepEqual(methodOf(answer, 'new').paysFor.map(({ subscription: sub }) => sub), ['sub_overdue', 'sub_active']);
    assert.deepEqual([methodOf(answer, 'new').family, methodOf(answer, 'old').family], [true, undefined]);
    assert.deepEqual(actionsOf(methodOf(answer, 'old')), ['update', 'remove']);
    assert.deepEqual(
      (await versionsOf('kari')).map(({ method: paid, version }) => [paid, version]),
      [['new', 2], ['new', 2], ['new', 2]],
    );
    const audit = await database.query<{ action: string; version_after: number }>(
      `SELECT action, version_after FROM audit WHERE customer = 'kari'`,
    );
    assert.deepEqual(audit, Array.from({ length: 3 }, () => ({ action: 'payment-method', version_after: 2 })));

    const removal = await preview('kari', 'old', { kind: 'remove' });
    assert.deepEqual(removal.blockers, []);
    assert.deepEqual(
      removal.consequences.map(({ code, name }) => [code, name]),
      [['not-charged-again', undefined], ['refunds-still-arrive', undefined], ['becomes-primary', 'Method new']],
    );
    assert.equal((await change('kari', 'old', { kind: 'remove' }, removal.version)).status, 200);
    assert.deepEqual((await list('kari')).items.map(({ id }) => id), ['new']);
    // It stays for what was paid with it, and nothing can be charged to what is left of it.
    const [row] = await database.query<{ provider_token: string; removed: boolean; label: string }>(
      `SELECT provider_token, removed_at IS NOT NULL AS removed, label FROM payment_method WHERE id = 'old'`,
    );
    assert.deepEqual(row, { provider_token: 'removed', removed: true, label: 'Method old' });
    await expectProblem(await change('kari', 'old', { kind: 'remove' }), 'not-found');
    const actions = await database.query<{ action: string }>(`SELECT action FROM payment_audit WHERE subject_id = 'old' ORDER BY id`);
    assert.deepEqual(actions.map(({ action }) => action), ['replace', 'remove']);
  });

  it('charges the method that took over at the next renewal', async () => {
    const { asked, change, customer, gateway, method, subscription } = wallet;
    await customer('nils');
    await method('nils', 'nils_old', {}, 'sandbox:declines:card-declined');
    await method('nils', 'nils_new', {}, 'sandbox:approves');
    await subscription('nils', 'sub_nils', { paymentMethod: 'nils_old', period: { from: '2026-10-25', to: '2026-11-25' } });
    await change('nils', 'nils_old', { kind: 'replace', by: 'nils_new' });
    wallet.ledger.now = new Date('2026-11-25T09:00:00Z');
    await gateway.advance();
    wallet.ledger.now = new Date('2026-11-24T09:00:00Z');
    assert.deepEqual(asked.filter(({ key }) => key.startsWith('sub_nils')).map(({ token }) => token), ['sandbox:approves']);
  });

  it('has to be another method to take over, and one that works', async () => {
    const { ask, change, customer, method, preview } = wallet;
    await customer('mari');
    await method('mari', 'mari_visa');
    await method('mari', 'mari_over', { expires: '2026-10' });
    const planned = await preview('mari', 'mari_visa', { kind: 'replace', by: 'mari_over' });
    assert.deepEqual(planned.blockers, [{ code: 'not-usable', name: 'Method mari_over', fix: 'add-method' }]);
    const refused = await expectProblem(await change('mari', 'mari_visa', { kind: 'replace', by: 'mari_over' }), 'action-not-allowed');
    assert.equal(refused.reason, 'not-usable');
    for (const by of ['mari_visa', 'nowhere']) {
      const path = '/payment-methods/mari_visa/previews';
      await expectProblem(await ask('mari', 'POST', path, { change: { kind: 'replace', by } }), 'invalid-request', 'body.change.by');
    }
  });

  it('asks for another method first where it is the last, and something renews or is unpaid', async () => {
    const { change, customer, method, preview, subscription } = wallet;
    await customer('lone');
    await method('lone', 'lone_visa');
    await subscription('lone', 'sub_lone', { paymentMethod: 'lone_visa' });
    await subscription('lone', 'sub_term', { paymentMethod: 'lone_visa', commitment: { price: nok(1428), total: 12, paid: 5 } });
    await subscription('lone', 'sub_without', { paymentMethod: undefined });
    await unpaid('lone', 'pur_lone');
    const { blockers } = await preview('lone', 'lone_visa', { kind: 'remove' });
    assert.deepEqual(
      blockers.map(({ alternative, code, fix }) => [code, fix, alternative]),
      [
        ['active-subscription', 'add-method', 'cancel-subscription'],
        // Who agreed to a term goes on paying whatever they cancel.
        ['active-subscription', 'add-method', undefined],
        ['unpaid-balance', 'pay', undefined],
        ['last-method', 'add-method', undefined],
      ],
    );
    await expectProblem(await change('lone', 'lone_visa', { kind: 'remove' }), 'action-not-allowed');

    // With nothing left to pay for, the last one goes like any other.
    await customer('free');
    await method('free', 'free_visa');
    await subscription('free', 'sub_free', { paymentMethod: 'free_visa', ending: { on: '2026-12-03', reason: 'cancelled' } });
    assert.equal((await change('free', 'free_visa', { kind: 'remove' })).status, 200);
    assert.deepEqual((await wallet.list('free')).items, []);
  });

  it('moves what was cancelled, so that who takes that back has something to pay with', async () => {
    const { change, customer, method, preview, subscription } = wallet;
    await customer('keep');
    await method('keep', 'keep_first');
    await method('keep', 'keep_second');
    await subscription('keep', 'sub_keep', { paymentMethod: 'keep_first', ending: { on: '2026-12-03', reason: 'cancelled' } });
    const { consequences } = await preview('keep', 'keep_first', { kind: 'remove' });
    assert.deepEqual(consequences.map(({ code }) => code), ['not-charged-again', 'refunds-still-arrive', 'subscription-moves', 'becomes-primary']);
    assert.equal((await change('keep', 'keep_first', { kind: 'remove' })).status, 200);
    assert.deepEqual(await versionsOf('keep'), [{ id: 'sub_keep', version: 2, method: 'keep_second' }]);
  });

  it('waits for the bank, for a payment whose outcome is open, and for a renewal', async () => {
    const { change, customer, database, method, preview, subscription } = wallet;
    await customer('wait');
    for (const id of ['wait_bank', 'wait_open', 'wait_renewal', 'wait_other']) await method('wait', id);
    const at = new Date('2026-11-24T08:00:00Z');
    await unpaid('wait', 'pur_open');
    await unpaid('wait', 'pur_bank');
    const approval = await database.transaction((tx) =>
      openApproval(tx, {
        customer: 'wait', purpose: 'payment', reason: 'bank-asks', title: 'Hodetelefoner', amount: nok(119), purchase: 'pur_bank',
        method: { id: 'wait_bank', label: 'Visa' }, waits: { kind: 'payment', payment: 'pay_1' }, reference: 'ch_1', at,
      }),
    );
    await database.query(
      `INSERT INTO payment (id, customer, purchase, payment_method, state, facts, at) VALUES ('pay_2', 'wait', 'pur_open', 'wait_open', 'processing', '{}', $1)`,
      [at.toISOString()],
    );
    await subscription('wait', 'sub_wait', { paymentMethod: 'wait_renewal' });
    await database.query(
      `UPDATE subscription SET claimed_by = 'another', claimed_until = clock_timestamp() + interval '1 hour' WHERE id = 'sub_wait'`,
    );
    const blockersOf = async (id: string) => (await preview('wait', id, { kind: 'remove' })).blockers;
    const [bank] = await blockersOf('wait_bank');
    assert.deepEqual(bank, { code: 'approval-waiting', fix: 'approve', approval, name: 'Hodetelefoner', purchase: 'pur_bank', amount: nok(119) });
    assert.deepEqual((await blockersOf('wait_open')).map(({ code, fix, purchase: order }) => [code, fix, order]), [['payment-running', 'wait', 'pur_open']]);
    assert.deepEqual((await blockersOf('wait_renewal')).map(({ code }) => code), ['active-subscription', 'payment-running']);
    const replace = { kind: 'replace', by: 'wait_other' } as const;
    assert.deepEqual((await preview('wait', 'wait_renewal', replace)).blockers.map(({ code, fix }) => [code, fix]), [['payment-running', 'wait']]);
    await expectProblem(await change('wait', 'wait_renewal', replace), 'renewal-running');
    assert.deepEqual(await versionsOf('wait'), [{ id: 'sub_wait', version: 1, method: 'wait_renewal' }]);
    assert.equal((await expectProblem(await change('wait', 'wait_bank', { kind: 'remove' }), 'action-not-allowed')).reason, 'approval-waiting');
  });

  it('makes one method the backup, and lets it go again', async () => {
    const { change, customer, list, method, order, preview } = wallet;
    await customer('back');
    for (const id of ['b1', 'b2', 'b3']) await method('back', id);
    const backups = async () => (await list('back')).items.filter(({ backup }) => backup).map(({ id }) => id);
    const codes = async (id: string, kind: 'set-backup' | 'clear-backup') =>
      (await preview('back', id, { kind })).consequences.map(({ code, name }) => [code, name]);

    assert.deepEqual(await codes('b2', 'set-backup'), [['backup-used-when', 'Method b1']]);
    assert.equal((await change('back', 'b2', { kind: 'set-backup' })).status, 200);
    assert.deepEqual(await codes('b3', 'set-backup'), [['backup-used-when', 'Method b1'], ['backup-replaced', 'Method b2']]);
    assert.equal((await change('back', 'b3', { kind: 'set-backup' })).status, 200);
    assert.deepEqual(await backups(), ['b3']);
    // The primary one stands in for nobody.
    const refused = await expectProblem(await change('back', 'b1', { kind: 'set-backup' }), 'action-not-allowed');
    assert.equal(refused.reason, 'not-usable');
    assert.equal((await order('back', ['b3', 'b1', 'b2'])).status, 200);
    assert.deepEqual(await backups(), []);
    await change('back', 'b1', { kind: 'set-backup' });
    assert.deepEqual(await codes('b1', 'clear-backup'), [['no-backup-left', undefined]]);
    await change('back', 'b1', { kind: 'clear-backup' });
    assert.deepEqual(await backups(), []);
  });

  it('is made on the version that was previewed, or not at all', async () => {
    const { change, customer, list, method } = wallet;
    await customer('two');
    for (const id of ['t1', 't2', 't3']) await method('two', id);
    const { version } = await list('two');
    const answers = await Promise.all([change('two', 't1', { kind: 'remove' }, version), change('two', 't2', { kind: 'remove' }, version)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    await expectProblem(answers.find(({ status }) => status === 409)!, 'payment-methods-changed');
    assert.equal((await list('two')).items.length, 2);
  });

  it('has two tabs order the methods at once: one wins, and the other is told', async () => {
    const { customer, database, list, method, order } = wallet;
    await customer('tabs');
    for (const id of ['a', 'b', 'c']) await method('tabs', id);
    const { version } = await list('tabs');
    const orders = [['c', 'b', 'a'], ['b', 'c', 'a']];
    const answers = await Promise.all(orders.map((ids) => order('tabs', ids, version)));
    const won = answers.findIndex(({ status }) => status === 200);
    await expectProblem(answers[1 - won]!, 'payment-methods-changed');
    const after = await list('tabs');
    assert.deepEqual([after.items.map(({ id }) => id), after.version], [orders[won], version + 1]);
    for (const ids of [['a', 'b'], ['a', 'b', 'b'], ['a', 'b', 'c', 'd'], ['a', 'b', 'old']]) {
      await expectProblem(await order('tabs', ids), 'invalid-request', 'body.order');
    }
    const audit = await database.query(`SELECT action FROM payment_audit WHERE customer = 'tabs'`);
    assert.deepEqual(audit, [{ action: 'ordered' }]);
    assert.deepEqual([...(await readPaymentMethods(database, 'tabs')).keys()], orders[won]);
  });
});
