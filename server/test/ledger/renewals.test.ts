import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ChargeAnswer } from '../../src/gateways/ledger/payments.ts';
import { paymentsByHand } from './support/by-hand.ts';
import { chargesOf, createTestLedger, problem, see, subscriptionOf, type TestLedger } from './support/ledger.ts';

const atEnd = { kind: 'cancel', when: 'period-end' } as const;

const approved: ChargeAnswer = { approved: true, reference: 'by-hand' };

describe('time in the ledger', () => {
  let ledger: TestLedger;
  before(async () => (ledger = await createTestLedger()));
  after(() => ledger.close());

  const lapseClaims = () => ledger.database.query(
    `UPDATE subscription SET claimed_until = now() - interval '1 second'`,
  );

  it('renews on the day, from midnight of the customer on', async () => {
    await ledger.add('anna');
    ledger.now = new Date('2026-12-02T22:59:00Z');
    await ledger.gateway.advance();
    assert.deepEqual(await chargesOf(ledger, 'anna'), []);
    ledger.now = new Date('2026-12-02T23:00:00Z');
    await ledger.gateway.advance();
    assert.deepEqual(await chargesOf(ledger, 'anna'), [
      { reason: 'renewal', status: 'approved', amount: 11_900, charged_on: '2026-12-03', decline_reason: null },
    ]);
    assert.equal((await see(ledger, 'anna')).nextCharge?.on, '2027-01-03');
  });

  it('catches up over what was missed, each period on its own day', async () => {
    await ledger.add('bernt', { period: { from: '2026-11-03', to: '2026-12-03' } });
    ledger.now = new Date('2027-03-10T09:00:00Z');
    await ledger.gateway.advance();
    assert.deepEqual((await chargesOf(ledger, 'bernt')).map(({ charged_on: on }) => on), [
      '2026-12-03', '2027-01-03', '2027-02-03', '2027-03-03',
    ]);
    const audit = await ledger.database.query('SELECT 1 FROM audit WHERE customer = $1', ['bernt']);
    assert.equal(audit.length, 4);
  });

  it('happens once, however many processes see to it', async () => {
    for (let index = 0; index < 30; index++) await ledger.add(`many_${index}`);
    const askedBefore = ledger.asked.length;
    const processes = [ledger.gateway, ledger.another(), ledger.another(), ledger.another()];
    ledger.now = new Date('2027-03-20T09:00:00Z');
    await Promise.all(processes.map((gateway) => gateway.advance()));
    const keys = ledger.asked.slice(askedBefore).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    for (let index = 0; index < 30; index++) assert.equal((await chargesOf(ledger, `many_${index}`)).length, 4);
  });

  it('keeps the customer waiting while a renewal runs, and loses nothing', async () => {
    await ledger.add('cato');
    const { payments, next } = paymentsByHand();
    const id = subscriptionOf('cato');
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const running = ledger.another(payments).advance();
    const charge = await next();

    await assert.rejects(ledger.gateway.previewChange('cato', id, atEnd), problem('renewal-running'));
    await assert.rejects(ledger.apply('cato', atEnd, 1), problem('renewal-running'));
    const [cancel] = (await see(ledger, 'cato')).actions;
    assert.deepEqual(cancel, { name: 'cancel', allowed: false, code: 'renewal-running' });

    charge.answer(approved);
    await running;
    await assert.rejects(ledger.apply('cato', atEnd, 1), problem('subscription-changed'));
    const preview = await ledger.gateway.previewChange('cato', id, atEnd);
    assert.equal(preview?.effectiveOn, '2027-01-03');
    const made = await ledger.apply('cato', atEnd, preview?.version ?? 0);
    assert.equal(made?.accessUntil, '2027-01-03');
    assert.equal((await chargesOf(ledger, 'cato')).length, 1);
  });

  it('is not said to be over by one run while another of the process still sees to it', async () => {
    await ledger.add('dag');
    const { payments, next } = paymentsByHand();
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const gateway = ledger.another(payments);
    const runs = [gateway.advance()];
    const charge = await next();
    let isOver = false;
    runs.push(gateway.advance().then(() => void (isOver = true)));
    await see(ledger, 'dag');
    assert.equal(isOver, false);
    charge.answer(approved);
    await Promise.all(runs);
    assert.equal((await see(ledger, 'dag')).nextCharge?.on, '2027-01-03');
  });

  it('is caught up with before a preview, and before a change in no other way than by a new preview', async () => {
    await ledger.add('dina');
    ledger.now = new Date('2026-12-03T09:00:00Z');
    await assert.rejects(ledger.apply('dina', atEnd, 1), problem('renewal-running'));
    const preview = await ledger.gateway.previewChange('dina', subscriptionOf('dina'), atEnd);
    assert.deepEqual([preview?.version, preview?.effectiveOn], [2, '2027-01-03']);
  });

  it('asks again with the same key when the outcome of a charge was lost', async () => {
    await ledger.add('erik');
    const { payments, next } = paymentsByHand();
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const running = ledger.another(payments).advance();
    const first = await next();
    first.fail(new Error('the line went dead'));
    await assert.rejects(running, AggregateError);
    assert.deepEqual((await chargesOf(ledger, 'erik')).map(({ status }) => status), ['processing']);

    await ledger.gateway.advance();
    assert.equal((await chargesOf(ledger, 'erik'))[0]?.status, 'processing', 'claimed until the claim lapses');
    await lapseClaims();
    await ledger.gateway.advance();
    assert.equal(ledger.asked.at(-1)?.key, first.request.key);
    assert.deepEqual((await chargesOf(ledger, 'erik')).map(({ status }) => status), ['approved']);
  });

  it('takes no second effect from a process that comes late', async () => {
    await ledger.add('frida');
    const { payments, next } = paymentsByHand();
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const slow = ledger.another(payments).advance();
    const charge = await next();
    await lapseClaims();
    await ledger.gateway.advance();
    const seen = await see(ledger, 'frida');
    charge.answer(approved);
    await slow;
    assert.deepEqual(await see(ledger, 'frida'), seen);
    assert.equal((await chargesOf(ledger, 'frida')).length, 1);
  });

  it('goes through grace and retry to the end, and leaves each try on record', async () => {
    await ledger.add('gro', {}, 'sandbox:declines:insufficient-funds');
    const stages: string[] = [];
    for (const day of ['2026-12-03', '2026-12-10', '2026-12-24']) {
      ledger.now = new Date(`${day}T09:00:00Z`);
      await ledger.gateway.advance();
      const { health, access, endReason } = await see(ledger, 'gro');
      stages.push(`${health} ${access} ${endReason ?? ''}`.trim());
    }
    assert.deepEqual(stages, ['grace active', 'retry none', 'ok none payment-failed']);
    const charges = await chargesOf(ledger, 'gro');
    assert.deepEqual(charges.map(({ reason }) => reason), ['renewal', 'retry', 'retry', 'retry', 'retry']);
    assert.ok(charges.every(({
      status,
      decline_reason: why,
    }) => status === 'declined' && why === 'insufficient-funds'));
  });

  it('and a customer who cancels at that moment come to one story, whoever is first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `race_${index}`);
    for (const name of names) await ledger.add(name);
    ledger.now = new Date('2026-12-03T09:00:00Z');
    const cancels = names.map((name) => ledger.apply(name, atEnd, 1).then(() => 'made', (error: unknown) => error));
    const [, ...outcomes] = await Promise.all([ledger.gateway.advance(), ...cancels]);
    for (const [index, outcome] of outcomes.entries()) {
      assert.ok(outcome instanceof Error, 'a renewal that is due comes before a cancellation');
      const { renewal, nextCharge } = await see(ledger, names[index] ?? '');
      assert.deepEqual([renewal, nextCharge?.on], ['automatic', '2027-01-03']);
      assert.equal((await chargesOf(ledger, names[index] ?? '')).length, 1);
    }
  });

  it('asks nobody where there is no way to pay', async () => {
    await ledger.add('hans', { paymentMethod: undefined });
    ledger.now = new Date('2026-12-03T09:00:00Z');
    await ledger.gateway.advance();
    assert.equal((await see(ledger, 'hans')).healthReason, 'payment-method-missing');
    assert.deepEqual(await chargesOf(ledger, 'hans'), []);
  });
});
