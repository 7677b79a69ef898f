import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { insertSubscription } from '../../src/gateways/ledger/subscription-rows.ts';
import { nok, record } from '../domain/support/records.ts';
import { chargesOf, createTestLedger, problem, see, subscriptionOf, type TestLedger } from './support/ledger.ts';

const atEnd = { kind: 'cancel', when: 'period-end' } as const;
const more = { kind: 'change-plan', plan: 'plan_premium' } as const;

describe('a change in the ledger', () => {
  let ledger: TestLedger;
  before(async () => (ledger = await createTestLedger()));
  after(() => ledger.close());

  it('is previewed, made, and seen', async () => {
    await ledger.add('anna');
    const preview = await ledger.gateway.previewChange('anna', subscriptionOf('anna'), atEnd);
    assert.equal(preview?.version, 1);
    assert.equal(preview?.today, '2026-11-24');
    const made = await ledger.apply('anna', atEnd, 1);
    assert.equal(made?.renewal, 'off');
    assert.deepEqual(made, await see(ledger, 'anna'));
    assert.equal(made?.version, 2);
  });

  it('names the version it was previewed on, or changes nothing', async () => {
    await ledger.add('bernt');
    await ledger.apply('bernt', atEnd, 1);
    await assert.rejects(ledger.apply('bernt', { kind: 'keep' }, 1), problem('subscription-changed'));
    assert.equal((await see(ledger, 'bernt')).renewal, 'off');
  });

  it('names the day it was previewed on, so that nobody pays another amount after midnight', async () => {
    const id = await ledger.add('berit');
    const preview = await ledger.gateway.previewChange('berit', id, more);
    const apply = (day: string | undefined) =>
      ledger.database.transaction((tx) => ledger.gateway.applyChange(tx, 'berit', id, more, 1, day));
    ledger.now = new Date('2026-11-24T23:30:00Z');
    await assert.rejects(apply(preview?.today), problem('subscription-changed'));
    const again = await ledger.gateway.previewChange('berit', id, more);
    assert.equal(again?.today, '2026-11-25');
    assert.equal((await apply(again.today))?.plan.id, 'plan_premium');
    ledger.now = new Date('2026-11-24T09:00:00Z');
  });

  it('that is blocked is refused with its reason, in preview and in effect', async () => {
    await ledger.add('cato');
    await ledger.apply('cato', atEnd, 1);
    await assert.rejects(ledger.apply('cato', atEnd, 2), problem('action-not-allowed', 'already-cancelled'));
    await assert.rejects(
      ledger.gateway.previewChange('cato', subscriptionOf('cato'), { kind: 'resume' }),
      problem('action-not-allowed', 'not-offered'),
    );
  });

  it('that costs something is charged once, for what was previewed', async () => {
    await ledger.add('dina');
    const preview = await ledger.gateway.previewChange('dina', subscriptionOf('dina'), more);
    assert.deepEqual(preview?.dueToday, nok(18));
    await ledger.apply('dina', more, 1);
    assert.deepEqual(await chargesOf(ledger, 'dina'), [
      { reason: 'plan-change', status: 'approved', amount: 1800, charged_on: '2026-11-24', decline_reason: null },
    ]);
    assert.equal((await see(ledger, 'dina')).plan.id, 'plan_premium');
  });

  it('whose payment is declined has not happened', async () => {
    await ledger.add('erik', {}, 'sandbox:declines:insufficient-funds');
    const was = await see(ledger, 'erik');
    await assert.rejects(ledger.apply('erik', more, 1), problem('payment-declined', 'insufficient-funds'));
    assert.deepEqual(await see(ledger, 'erik'), was);
    assert.deepEqual(await chargesOf(ledger, 'erik'), []);
  });

  it('without a way to pay is declined as well', async () => {
    await ledger.add('frida', { paymentMethod: undefined });
    await assert.rejects(ledger.apply('frida', more, 1), problem('payment-declined', 'payment-method-missing'));
  });

  it('asks for the same charge again when its transaction was lost after the payment', async () => {
    await ledger.add('gro');
    const { database, gateway, asked } = ledger;
    const lost = database.transaction(async (tx) => {
      await gateway.applyChange(tx, 'gro', subscriptionOf('gro'), more, 1);
      throw new Error('the process died');
    });
    await assert.rejects(lost, /died/);
    assert.equal((await see(ledger, 'gro')).version, 1);
    await ledger.apply('gro', more, 1);
    const [first, second] = asked.slice(-2);
    assert.equal(first?.key, second?.key);
    assert.equal((await chargesOf(ledger, 'gro')).length, 1);
  });

  it('is of nobody else: what another customer has does not exist', async () => {
    await ledger.add('hans');
    await ledger.add('ida');
    const { database, gateway } = ledger;
    const id = subscriptionOf('hans');
    assert.equal(await gateway.getSubscription('ida', id), undefined);
    assert.equal(await gateway.subscriptionOptions('ida', id), undefined);
    assert.equal(await gateway.previewChange('ida', id, atEnd), undefined);
    assert.equal(await database.transaction((tx) => gateway.applyChange(tx, 'ida', id, atEnd, 1)), undefined);
    assert.equal((await see(ledger, 'hans')).version, 1);
    assert.deepEqual((await gateway.listSubscriptions('nobody', { limit: 10 })).items, []);
    assert.equal(await gateway.hasCustomer('nobody'), false);
    assert.equal(await gateway.hasCustomer('ida'), true);
  });

  it('made a hundred times at once happens once', async () => {
    await ledger.add('jon');
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => ledger.apply('jon', atEnd, 1)));
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const result of results) if (result.status === 'rejected') problem('subscription-changed')(result.reason);
    assert.equal((await see(ledger, 'jon')).version, 2);
  });

  it('is written down, with who and why, and cannot be rewritten', async () => {
    await ledger.add('kim');
    const survey = { reason: 'too-expensive', comment: 'Dyrt' } as const;
    await ledger.apply('kim', { ...atEnd, survey }, 1);
    const { database } = ledger;
    const rows = await database.query<{ actor: string; action: string; detail: { change: object } }>(
      'SELECT actor, action, version_before, version_after, detail FROM audit WHERE customer = $1',
      ['kim'],
    );
    assert.equal(rows.length, 1);
    assert.deepEqual([rows[0]?.actor, rows[0]?.action], ['customer', 'cancel']);
    assert.deepEqual(rows[0]?.detail.change, { ...atEnd, survey });
    await assert.rejects(database.query(`UPDATE audit SET actor = 'time'`), /append-only/);
    await assert.rejects(database.query('DELETE FROM audit'), /append-only/);
  });

  it('leaves settled charges as they are', async () => {
    await ledger.add('liv');
    await ledger.apply('liv', more, 1);
    await assert.rejects(ledger.database.query('UPDATE charge SET amount = 1'), /append-only/);
    await assert.rejects(ledger.database.query('DELETE FROM charge'), /append-only/);
  });

  it('offers only what goes through', async () => {
    await ledger.add('mona');
    const options = await ledger.gateway.subscriptionOptions('mona', subscriptionOf('mona'));
    assert.deepEqual(options?.cancel, ['period-end', 'now']);
    assert.deepEqual(
      options?.plans.map(({ plan }) => plan.id),
      ['plan_basic', 'plan_yearly', 'plan_premium', 'plan_premium_yearly'],
    );
  });

  it('ends the warning about a second one when one of the two has ended', async () => {
    await ledger.add('nora');
    await insertSubscription(
      ledger.database,
      record({ id: 'sub_nora_too', customer: 'nora', paymentMethod: 'pm_nora' }),
      'Europe/Oslo',
    );
    assert.deepEqual((await see(ledger, 'nora')).duplicates, ['sub_nora_too']);
    await ledger.apply('nora', { kind: 'cancel', when: 'now' }, 1);
    assert.equal((await see(ledger, 'nora')).duplicates, undefined);
    const other = await ledger.gateway.getSubscription('nora', 'sub_nora_too');
    assert.equal(other?.duplicates, undefined);
  });
});
