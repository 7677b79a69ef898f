import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { nok, policy, product } from '../domain/support/records.ts';
import { createTestLedger, subscriptionOf, type TestLedger } from './support/ledger.ts';
import { auditOf, expectedMonths, keptMonths, purchasesOf, statusesOf } from './support/purchases.ts';

describe('a renewal that is not paid', () => {
  let ledger: TestLedger;
  before(async () => (ledger = await createTestLedger()));
  after(async () => {
    assert.deepEqual(await keptMonths(ledger.database), await expectedMonths(ledger.database));
    await ledger.close();
  });

  const on = async (day: string): Promise<void> => {
    ledger.now = new Date(`${day}T09:00:00Z`);
    await ledger.gateway.advance();
  };
  const bought = (customer: string) => purchasesOf(ledger.database, customer);
  const statuses = (customer: string) => statusesOf(ledger.database, customer);

  it('waits as an order until it is given up, and is cancelled with the subscription', async () => {
    await ledger.add('nils', {}, 'sandbox:declines:insufficient-funds');
    await on('2026-12-03');
    const [record] = await bought('nils');
    assert.deepEqual(record?.unpaid, { dueOn: '2026-12-24', reason: 'insufficient-funds' });
    assert.deepEqual([record.tenders, record.charges, record.invoice], [[], [], undefined]);
    await on('2026-12-23');
    assert.deepEqual(await statuses('nils'), ['unpaid']);
    await on('2026-12-24');
    const [given, ...more] = await bought('nils');
    assert.deepEqual([given?.cancelledOn, given?.unpaid, more], ['2026-12-24', undefined, []]);
    assert.deepEqual(await auditOf(ledger.database, record.id), ['time renewed 1', 'time overdue-lapsed 2']);
  });

  it('and goes through later is that same order, paid', async () => {
    await ledger.add('oda', {}, 'sandbox:fails:2:insufficient-funds');
    await on('2026-12-03');
    const [waiting] = await bought('oda');
    await on('2026-12-20');
    const [paid, ...more] = await bought('oda');
    assert.deepEqual(more, []);
    assert.equal(paid?.orderNumber, waiting?.orderNumber);
    assert.deepEqual([paid?.on, paid?.charges[0]?.on], ['2026-12-03', '2026-12-08']);
    assert.deepEqual(await statuses('oda'), ['paid']);
    assert.deepEqual(paid?.subscription, { id: 'sub_oda', from: '2026-12-03', to: '2027-01-03' });
    assert.deepEqual(await auditOf(ledger.database, paid.id), [
      'time renewed 1', 'time payment-retried 2', 'time charge-posted 3',
    ]);
  });

  it('pays for the days from then on when access was lost', async () => {
    await ledger.add('per', {}, 'sandbox:fails:4:insufficient-funds');
    await on('2026-12-20');
    const [paid] = await bought('per');
    assert.deepEqual(paid?.subscription, { id: 'sub_per', from: '2026-12-17', to: '2027-01-17' });
  });

  it('waits with the reason of the last try, also where there is no way to pay', async () => {
    await ledger.add('ragna', { paymentMethod: undefined });
    await on('2026-12-03');
    assert.deepEqual((await bought('ragna'))[0]?.unpaid, { dueOn: '2026-12-24', reason: 'payment-method-missing' });
  });

  it('is one story in one long absence as in many short ones', async () => {
    await ledger.add('siri', {}, 'sandbox:fails:3:card-declined');
    await ledger.add('tone', {}, 'sandbox:fails:3:card-declined');
    for (const day of ['2026-12-03', '2026-12-05', '2026-12-08', '2026-12-12', '2027-01-03']) {
      ledger.now = new Date(`${day}T09:00:00Z`);
      await ledger.another().advance();
    }
    await on('2027-02-10');
    const story = async (customer: string) =>
      (await bought(customer)).map(({ at, charges, subscription, version }) => ({
        at, charges, version, from: subscription?.from, to: subscription?.to,
      }));
    assert.deepEqual(await story('siri'), await story('tone'));
    await ledger.add('unni', {}, 'sandbox:fails:3:card-declined');
    await on('2027-02-10');
    const once = (await story('unni')).map(({ at, charges, from, to }) => ({ at, charges, from, to }));
    assert.deepEqual(once, (await story('siri')).map(({ at, charges, from, to }) => ({ at, charges, from, to })));
  });

  it('is given up at once when the customer cancels at once', async () => {
    const id = await ledger.add('vera', {}, 'sandbox:declines:insufficient-funds');
    await on('2026-12-05');
    const cancel = { kind: 'cancel', when: 'now' } as const;
    const preview = await ledger.gateway.previewChange('vera', id, cancel);
    await ledger.apply('vera', cancel, preview?.version ?? 0);
    const [record] = await bought('vera');
    assert.deepEqual([record?.cancelledOn, record?.unpaid], ['2026-12-05', undefined]);
    assert.deepEqual((await auditOf(ledger.database, record?.id ?? '')).at(-1), 'customer cancel 2');
  });

  it('stays owed where the merchant does not let go of it', async () => {
    await ledger.add('willy', {}, 'sandbox:declines:insufficient-funds');
    const kept = JSON.stringify({ ...policy, debtAtEnd: 'remains' });
    await ledger.database.query('UPDATE product SET policy = $1', [kept]);
    await on('2027-03-01');
    await ledger.database.query('UPDATE product SET policy = $1', [JSON.stringify(product.policy)]);
    assert.deepEqual(await statuses('willy'), ['unpaid']);
  });

  it('pays an order that was written elsewhere, if it is for the same amount', async () => {
    const overdue = {
      amount: nok(119), reason: 'insufficient-funds', since: '2026-12-03', attempts: 1, stage: 'grace',
      stageUntil: '2026-12-10', nextRetryOn: '2026-12-05',
    } as const;
    const waiting = (customer: string, kroner: number) =>
      purchase({
        id: `pur_${customer}`, customer, buyer: customer, on: '2026-12-03', at: '2026-12-03T00:00:00.000Z', kind: 'subscription',
        items: [{ id: 'a', name: 'Film', quantity: 1, amount: nok(kroner) }], taxes: [], total: nok(kroner), tenders: [], charges: [],
        unpaid: { dueOn: '2026-12-24' }, subscription: { id: subscriptionOf(customer), from: '2026-12-03', to: '2027-01-03' },
      });
    for (const [customer, kroner] of [['yngve', 119], ['zara', 99]] as const) {
      await ledger.add(customer, { overdue, period: { from: '2026-12-03', to: '2027-01-03' } });
      await ledger.database.transaction((tx) => insertPurchases(tx, [waiting(customer, kroner)]));
    }
    await on('2026-12-05');
    assert.deepEqual(await statuses('yngve'), ['pending']);
    assert.deepEqual((await statuses('zara')).sort(), ['cancelled', 'pending']);
  });
});
