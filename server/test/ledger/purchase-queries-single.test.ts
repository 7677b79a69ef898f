import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { getPurchaseOverview } from '../../../src/api/contract/purchase-list-operations.ts';
import { getSpending } from '../../../src/api/contract/purchase-operations.ts';
import { purchase as schema } from '../../../src/api/contract/purchase.ts';
import type { OpenDatabase } from '../../src/database.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import type { PurchaseGateway } from '../../src/gateways/purchase-gateway.ts';
import { problem } from './support/ledger.ts';
import { gatewayOf, kari, manyRecords, nora, openHistories, per, write } from './support/purchase-histories.ts';
import { plainHistory } from './support/purchase-model.ts';

const records = manyRecords(400);

describe('what is said of purchases beside their list', () => {
  let database: OpenDatabase;
  let gateway: PurchaseGateway;
  before(async () => {
    database = await openHistories();
    gateway = gatewayOf(database);
    await write(database, records);
  });
  after(() => database.close());

  it('is everything about one, for those in whose history it stands', async () => {
    for (const record of records.slice(0, 100)) {
      for (const { id: viewer } of [kari, nora, per]) {
        const seen = await gateway.getPurchase(viewer, record.id);
        assert.equal(seen !== undefined, viewer === record.customer || viewer === record.buyer);
        if (!seen) continue;
        assert.deepEqual(v.parse(schema, seen), seen);
        assert.equal(seen.member?.name, viewer === 'kari' && record.buyer === 'nora' ? 'Nora' : undefined);
      }
    }
    assert.equal(await gateway.getPurchase('kari', 'pur_nothing'), undefined);
  });

  it('is what waits for a payment, the oldest first and ten at most, with what can be done', async () => {
    const overview = await gateway.purchaseOverview('kari');
    assert.deepEqual(v.parse(getPurchaseOverview.result, overview), overview);
    const waiting = plainHistory(records, kari, { status: 'unpaid' }).reverse();
    assert.ok(waiting.length > 10);
    assert.deepEqual(overview.unpaid.map(({ actions: _, ...summary }) => summary), waiting.slice(0, 10));
    assert.ok(overview.unpaid.every(({ actions }) => actions.some(({ name }) => name === 'pay')));
  });

  it('is the months with purchases, and whose they are', async () => {
    const { months, members } = await gateway.purchaseOverview('kari');
    const expected = Map.groupBy(plainHistory(records, kari, {}), (_, index) => plainMonth(index));
    assert.deepEqual(months, [...expected].map(([month, { length: count }]) => ({ month, count })));
    assert.deepEqual(members, [{ id: 'nora', name: 'Nora' }]);
    assert.deepEqual((await gateway.purchaseOverview('nora')).members, []);
    const nobody = await gateway.purchaseOverview('somebody');
    assert.deepEqual([nobody.unpaid, nobody.months, nobody.members], [[], [], []]);
  });

  /** A month is that of the day which was written down when it was bought. */
  const plainMonth = (index: number): string => plainHistory(records, kari, {})[index]!.on.slice(0, 7);

  it('is what was spent, in each month and currency', async () => {
    const range = { from: '2024-01', to: '2024-02' };
    const spending = await gateway.spending('kari', range);
    assert.deepEqual(v.parse(getSpending.result, spending), spending);
    const charged = records.filter(
      (each) => each.customer === 'kari' && !['hold', 'unpaid', 'cancelled'].includes(statusOf(each)) && each.on < '2024-03-01',
    );
    const sums = Map.groupBy(charged, ({ on, total }) => `${on.slice(0, 7)} ${total.currency}`);
    assert.equal(spending.months.length, sums.size);
    for (const { month, spent, refunded, count } of spending.months) {
      const group = sums.get(`${month} ${spent.currency}`) ?? [];
      assert.equal(count, group.length);
      assert.equal(spent.amount, group.reduce((sum, { total }) => sum + total.amount, 0));
      assert.equal(refunded.amount, group.flatMap(({ refunds }) => refunds).reduce((sum, { amount }) => sum + amount.amount, 0));
    }
    assert.deepEqual(spending.months.map(({ month }) => month), spending.months.map(({ month }) => month).sort().reverse());
    assert.deepEqual((await gateway.spending('nora', range)).months.every(({ count }) => count > 0), true);
  });

  it('is the last twelve months of spending, and never more than ten years of it', async () => {
    assert.deepEqual((await gateway.spending('kari', {})).months, []);
    assert.ok((await gateway.spending('kari', { from: '2024-01' })).months.length > 0);
    assert.ok((await gateway.spending('kari', { to: '2024-12' })).months.length > 0);
    await gateway.spending('kari', { from: '2014-12', to: '2024-11' });
    await assert.rejects(gateway.spending('kari', { from: '2014-11', to: '2024-11' }), problem('invalid-request'));
    await assert.rejects(gateway.spending('kari', { from: '2024-02', to: '2024-01' }), problem('invalid-request'));
    for (const month of ['0000-01', '9999-12']) await gateway.spending('kari', { to: month });
    for (const month of ['0000-00', '2024-00']) await assert.rejects(gateway.spending('kari', { to: month }), problem('invalid-request'));
  });
});
