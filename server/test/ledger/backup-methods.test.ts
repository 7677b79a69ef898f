import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createTestLedger, chargesOf, see, type TestLedger } from './support/ledger.ts';
import { paymentsByHand } from './support/by-hand.ts';
import { addMethod, approvalsOf, moneyOf, theOrder, until } from './support/paying.ts';
import { purchasesOf, statusesOf } from './support/purchases.ts';

describe('a backup', () => {
  let ledger: TestLedger;
  beforeEach(() => (ledger.now = new Date('2026-11-24T09:00:00Z')));
  before(async () => (ledger = await createTestLedger()));
  after(() => ledger.close());

  const failing = async (customer: string): Promise<object | undefined> => {
    const [row] = await ledger.database.query<{ failing: object | null }>(
      `SELECT facts -> 'failing' AS failing FROM payment_method WHERE id = $1`, [`pm_${customer}`],
    );
    return row?.failing ?? undefined;
  };

  it('pays a renewal that the other method does not, and stands on the receipt', async () => {
    await ledger.add('arne', {}, 'sandbox:declines:card-expired');
    const backup = await addMethod(ledger, 'arne', 'sandbox:approves', { facts: { backup: true } });
    await until(ledger, '2026-12-03');
    assert.deepEqual((await chargesOf(ledger, 'arne')).map(({ status, decline_reason }) => [status, decline_reason]), [
      ['declined', 'card-expired'], ['approved', null],
    ]);
    const [record, ...more] = await purchasesOf(ledger.database, 'arne');
    assert.deepEqual([record?.tenders[0]?.paymentMethod, record?.charges.length, more], [backup, 1, []]);
    const subscription = await see(ledger, 'arne');
    assert.deepEqual([subscription.health, subscription.paymentMethod?.id], ['ok', 'pm_arne']);
    assert.deepEqual(await failing('arne'), { code: 'expired-card', since: '2026-12-03' });
    assert.ok(ledger.asked.some(({ key }) => key === 'sub_arne.1.renewal.backup'));
  });

  it('is tried once, and the first method’s reason is what has to be put right', async () => {
    await ledger.add('berit', {}, 'sandbox:declines:card-expired');
    await addMethod(ledger, 'berit', 'sandbox:declines:insufficient-funds', { facts: { backup: true } });
    await until(ledger, '2026-12-03');
    assert.equal((await see(ledger, 'berit')).healthReason, 'card-expired');
    assert.equal((await chargesOf(ledger, 'berit')).length, 2);
    assert.deepEqual(await statusesOf(ledger.database, 'berit'), ['unpaid']);
  });

  it('takes over where there is nothing else to charge', async () => {
    await ledger.add('cato', { paymentMethod: undefined });
    await addMethod(ledger, 'cato', 'sandbox:approves', { facts: { backup: true } });
    await until(ledger, '2026-12-03');
    assert.equal((await see(ledger, 'cato')).health, 'ok');
  });

  it('is left alone while the answer of the other is still to come, or no method is one', async () => {
    await ledger.add('dagny', {}, 'sandbox:declines:payment-pending');
    await addMethod(ledger, 'dagny', 'sandbox:approves', { facts: { backup: true } });
    await ledger.add('einar', {}, 'sandbox:declines:card-declined');
    await addMethod(ledger, 'einar', 'sandbox:approves');
    await until(ledger, '2026-12-03');
    assert.equal((await chargesOf(ledger, 'dagny')).length, 1);
    assert.equal((await chargesOf(ledger, 'einar')).length, 1);
  });

  it('spares the customer an approval', async () => {
    await ledger.add('frida', {}, 'sandbox:soft-declines');
    await addMethod(ledger, 'frida', 'sandbox:approves', { facts: { backup: true } });
    await until(ledger, '2026-12-03');
    assert.deepEqual(await approvalsOf(ledger, 'frida'), []);
  });

  it('is asked with the same keys by a process that takes over from one that died in between', async () => {
    const own = await createTestLedger();
    await own.add('geir', {}, 'sandbox:declines:insufficient-funds');
    await addMethod(own, 'geir', 'sandbox:approves', { facts: { backup: true } });
    own.now = new Date('2026-12-03T09:00:00Z');
    const { payments, next } = paymentsByHand();
    const dying = own.another(payments).advance();
    (await next()).answer({ approved: false, reason: 'insufficient-funds' });
    const backup = await next();
    assert.equal(backup.request.key, 'sub_geir.1.renewal.backup');
    backup.fail(new Error('The process dies.'));
    await assert.rejects(dying);
    await own.database.query('UPDATE subscription SET claimed_until = now() WHERE claimed_by IS NOT NULL');
    await own.gateway.advance();
    assert.deepEqual(own.asked.map(({ key }) => key), ['sub_geir.1.renewal', 'sub_geir.1.renewal.backup']);
    assert.deepEqual(await statusesOf(own.database, 'geir'), ['pending']);
    assert.deepEqual(await moneyOf(own, 'geir'), { charged: 11_900, paid: 11_900 });
    await own.close();
  });

  it('is tried at a later try as well, and pays the order that waits', async () => {
    await ledger.add('hilde', {}, 'sandbox:declines:insufficient-funds');
    await until(ledger, '2026-12-03');
    await addMethod(ledger, 'hilde', 'sandbox:approves', { facts: { backup: true } });
    const { orderNumber } = await theOrder(ledger, 'hilde');
    await until(ledger, '2026-12-05');
    const [record, ...more] = await purchasesOf(ledger.database, 'hilde');
    assert.deepEqual([record?.orderNumber, record?.unpaid, more], [orderNumber, undefined, []]);
  });
});
