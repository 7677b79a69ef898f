import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { OpenDatabase } from '../../src/database.ts';
import { amountsOf } from '../../src/domain/purchase/amounts.ts';
import { nextStep } from '../../src/domain/purchase/next-step.ts';
import type { PurchaseRecord } from '../../src/domain/purchase/record.ts';
import { statusOf } from '../../src/domain/purchase/status.ts';
import { takeStep } from '../../src/domain/purchase/take-step.ts';
import { insertPurchases, updatePurchase } from '../../src/gateways/ledger/purchase-write.ts';
import { anyPurchase } from '../domain/support/any-purchase.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { expectedMonths, keptMonths, purchasesOf } from './support/purchases.ts';

const by = { actor: 'time', action: 'step', at: new Date('2026-12-01T00:00:00Z') } as const;

describe('what is made from purchases', () => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTestDatabase();
    await database.query(`INSERT INTO customer VALUES ('cus_1', 'Europe/Oslo'), ('cus_2', 'Europe/Oslo')`);
    await database.query(`INSERT INTO family VALUES ('fam', 'cus_1')`);
    await database.query(`INSERT INTO family_member VALUES ('fam', 'cus_2', 'Nora')`);
  });
  after(() => database.close());

  /** What time does next to one of them, or a change of everything that may change. */
  const change = async (record: PurchaseRecord, other: PurchaseRecord): Promise<void> => {
    const step = nextStep(record);
    const changed: PurchaseRecord = step
      ? takeStep(record, step)
      : { ...other, id: record.id, buyer: record.buyer, at: record.at, on: record.on, version: record.version + 1 };
    await database.transaction((tx) => updatePurchase(tx, record, changed, by));
  };

  const assertRight = async (): Promise<void> => {
    assert.deepEqual(await keptMonths(database), await expectedMonths(database));
    const records = await purchasesOf(database, 'cus_1');
    const entries = await database.query<{ viewer: string; purchase: string; status: string; summary: string }>(
      `SELECT viewer, purchase, status, summary FROM purchase_entry ORDER BY purchase, viewer`,
    );
    const expected = [...records]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((record) => [...new Set(['cus_1', record.buyer])].map((viewer) => [viewer, record.id, statusOf(record)]));
    assert.deepEqual(entries.map(({ viewer, purchase, status }) => [viewer, purchase, status]), expected);
    for (const { status, summary } of entries) assert.equal((JSON.parse(summary) as { status: string }).status, status);
    const amounts = await database.query<{ purchase: string; viewer: string; found: string }>(
      `SELECT purchase, viewer, amount || ' ' || currency AS found FROM purchase_amount`,
    );
    const found = amounts.map(({ purchase, viewer, found: amount }) => `${viewer} ${purchase} ${amount}`).sort();
    const wanted = records.flatMap((record) =>
      [...new Set(['cus_1', record.buyer])].flatMap((viewer) =>
        amountsOf(record).map(({ amount, currency }) => `${viewer} ${record.id} ${amount} ${currency}`),
      ),
    );
    assert.deepEqual(found, wanted.sort());
  };

  it('follows them through whatever is bought and becomes of it, in any order', async () => {
    let count = 0;
    const named = fc.tuple(anyPurchase, fc.constantFrom('cus_1', 'cus_2'));
    const run = fc.array(fc.tuple(fc.array(named, { maxLength: 4 }), fc.nat(20), anyPurchase), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(run, async (moves) => {
        for (const [bought, which, other] of moves) {
          const records = bought.map(([record, buyer]) => ({ ...record, buyer, id: `pur_${(count += 1)}` }));
          await database.transaction((tx) => insertPurchases(tx, records));
          const all = await purchasesOf(database, 'cus_1');
          const chosen = all[which % Math.max(1, all.length)];
          if (chosen) await change(chosen, other);
        }
        await assertRight();
      }),
      { numRuns: 12 },
    );
  });

  it('is as it was when the transaction is undone', async () => {
    const [record] = fc.sample(anyPurchase, 1);
    const months = await keptMonths(database);
    const undone = database.transaction(async (tx) => {
      await insertPurchases(tx, [{ ...(record as PurchaseRecord), id: 'pur_undone' }]);
      throw new Error('undone');
    });
    await assert.rejects(undone, /undone/);
    assert.deepEqual(await keptMonths(database), months);
    await assertRight();
  });

  it('is never written of what does not add up, nor over a change that somebody else made', async () => {
    const [record] = fc.sample(anyPurchase, 1).map((drawn) => ({ ...drawn, id: 'pur_wrong' }));
    assert.ok(record);
    const wrong = { ...record, items: [...record.items, ...record.items] };
    await assert.rejects(database.transaction((tx) => insertPurchases(tx, [wrong])), RangeError);
    await database.transaction((tx) => insertPurchases(tx, [record]));
    const next = { ...record, version: 2, orderNumber: 'NL-2' };
    await database.transaction((tx) => updatePurchase(tx, record, next, by));
    await assert.rejects(database.transaction((tx) => updatePurchase(tx, record, next, by)), /somebody else/);
    await assert.rejects(database.transaction((tx) => updatePurchase(tx, next, next, by)), RangeError);
    await assert.rejects(
      database.transaction((tx) => updatePurchase(tx, next, { ...next, version: 3, buyer: 'cus_2' }, by)),
      RangeError,
    );
    await assertRight();
  });

  it('comes out right when many write at the same time', async () => {
    const records = fc.sample(anyPurchase, 60).map((record, index) => ({ ...record, id: `pur_many_${index}` }));
    await Promise.all(
      Array.from({ length: 6 }, (_, part) =>
        database.transaction((tx) => insertPurchases(tx, records.slice(part * 10, part * 10 + 10))),
      ),
    );
    await Promise.all(
      records.map(async (record) => {
        const step = nextStep(record);
        if (step) await database.transaction((tx) => updatePurchase(tx, record, takeStep(record, step), by));
      }),
    );
    await assertRight();
  });

  it('finds a purchase of very many things by each of them', async () => {
    const [sample] = fc.sample(anyPurchase, 1);
    assert.ok(sample);
    const [item] = sample.items;
    assert.ok(item);
    const more = Array.from({ length: 300 }, (_, index) => ({
      ...item,
      id: `more_${index}`,
      name: `Sjelden bok nummer ${index}`,
      amount: { ...item.amount, amount: 0 },
    }));
    await database.transaction((tx) => insertPurchases(tx, [{ ...sample, id: 'pur_long', items: [...sample.items, ...more] }]));
    const rows = await database.query(`SELECT 1 FROM purchase_text WHERE body LIKE '%sjelden bok nummer 299%'`);
    assert.equal(rows.length, 1);
  });
});
