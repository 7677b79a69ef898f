import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OpenDatabase } from '../../src/database.ts';
import { readPurchase } from '../../src/gateways/ledger/purchase-rows.ts';
import { insertPurchases, updatePurchase } from '../../src/gateways/ledger/purchase-write.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { nok } from '../domain/support/records.ts';
import { openTestDatabase } from '../support/test-database.ts';

describe('the book of purchases', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTestDatabase();
    await database.query(`INSERT INTO customer VALUES ('kari', 'Europe/Oslo'), ('nora', 'Europe/Oslo'), ('per', 'Europe/Oslo')`);
    await database.query(`INSERT INTO family VALUES ('fam', 'kari')`);
    await database.query(`INSERT INTO family_member VALUES ('fam', 'kari', 'Kari'), ('fam', 'nora', 'Nora')`);
  });
  after(() => database.close());

  it('keeps a purchase as it is, and makes what it is found by', async () => {
    const written = purchase({ id: 'pur_a', customer: 'kari', buyer: 'nora' });
    await database.transaction((tx) => insertPurchases(tx, [written]));
    assert.deepEqual(await readPurchase(database, 'kari', 'pur_a'), written);
    assert.deepEqual(await readPurchase(database, 'nora', 'pur_a'), written);
    assert.equal(await readPurchase(database, 'per', 'pur_a'), undefined);
    const entries = await database.query<{ viewer: string; member: string; body: string; summary: string }>(
      'SELECT e.viewer, member, body, summary FROM purchase_entry e JOIN purchase_text t ON t.id = text_id ORDER BY e.viewer',
    );
    assert.deepEqual(entries.map(({ viewer, member, body }) => [viewer, member, body]), [
      ['kari', 'nora', 'aerlig talt nordlia.no'],
      ['nora', null, 'aerlig talt nordlia.no'],
    ]);
    assert.deepEqual(JSON.parse(entries[0]?.summary ?? ''), {
      id: 'pur_a', on: '2026-12-02', kind: 'one-time', status: 'paid', title: 'Ærlig talt', amount: nok(119),
      orderNumber: 'NL-7K4Q-2M9D', member: { id: 'nora', name: 'Nora' },
    });
    const months = await database.query('SELECT * FROM purchase_month ORDER BY viewer');
    assert.deepEqual(months, [
      { viewer: 'kari', month: '2026-12', currency: 'NOK', scale: 2, purchases: 1, charged: 1, spent: 11_900, refunded: 0 },
      { viewer: 'nora', month: '2026-12', currency: 'NOK', scale: 2, purchases: 1, charged: 0, spent: 0, refunded: 0 },
    ]);
  });

  it('keeps the sums of a month right over a change', async () => {
    const first = purchase({ id: 'pur_a', customer: 'kari', buyer: 'nora' });
    const refunded = {
      ...first,
      version: 2,
      refunds: [{ id: 'ref_1', amount: nok(40), on: '2026-12-05', state: 'sent', expectedBy: '2026-12-10', to: 'Visa' } as const],
    };
    await database.transaction((tx) => updatePurchase(tx, first, refunded, { actor: 'customer', action: 'refunded', at: new Date('2026-12-05T10:00:00Z') }));
    assert.deepEqual(await database.query(`SELECT charged, spent, refunded FROM purchase_month WHERE viewer = 'kari'`), [{ charged: 1, spent: 11_900, refunded: 4_000 }]);
    assert.deepEqual(await database.query(`SELECT status FROM purchase_entry WHERE viewer = 'kari'`), [{ status: 'partly-refunded' }]);
    assert.deepEqual(await database.query(`SELECT amount FROM purchase_amount WHERE viewer = 'kari' ORDER BY amount`), [{ amount: 4_000 }, { amount: 11_900 }]);
    assert.deepEqual(await database.query('SELECT due_at FROM purchase'), [{ due_at: '2026-12-09T23:00:00.000Z' }]);
    const audit = await database.query('SELECT actor, action, version_before, version_after FROM purchase_audit ORDER BY id');
    assert.deepEqual(audit, [
      { actor: 'customer', action: 'bought', version_before: 0, version_after: 1 },
      { actor: 'customer', action: 'refunded', version_before: 1, version_after: 2 },
    ]);
    await assert.rejects(database.query('DELETE FROM purchase_audit'), /append-only/);
    await assert.rejects(database.query(`UPDATE purchase_audit SET actor = 'time'`), /append-only/);
  });

  it('writes thousands at once', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => purchase({
      id: `pur_many_${index}`, customer: 'per', buyer: 'per', orderNumber: `NL-${index}`,
      at: new Date(Date.parse('2020-01-01T00:00:00Z') + index * 3_600_000).toISOString(),
    }));
    await database.transaction((tx) => insertPurchases(tx, many));
    assert.deepEqual(await database.query(`SELECT count(*) AS n, sum(purchases) AS p FROM purchase_month WHERE viewer = 'per'`), [{ n: 1, p: 10_000 }]);
  });
});
