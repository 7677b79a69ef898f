import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import type { OpenDatabase } from '../../src/database.ts';
import { catchUp } from '../../src/domain/purchase/catch-up.ts';
import type { PurchaseRecord } from '../../src/domain/purchase/record.ts';
import { advancePurchases } from '../../src/gateways/ledger/purchase-advance.ts';
import { insertPurchases } from '../../src/gateways/ledger/purchase-write.ts';
import { anyPurchase } from '../domain/support/any-purchase.ts';
import { purchase } from '../domain/support/purchase-records.ts';
import { nok } from '../domain/support/records.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { auditOf, expectedMonths, keptMonths, purchasesOf } from './support/purchases.ts';

describe('time in the book of purchases', () => {
  let database: OpenDatabase;
  let now = new Date('2026-12-02T12:00:00Z');
  before(async () => {
    database = await openTestDatabase();
    await database.query(
      `INSERT INTO customer SELECT id, zone FROM (VALUES ('oslo', 'Europe/Oslo'), ('far', 'Pacific/Auckland'), ('many', 'Europe/Oslo'),
         ('any', 'Europe/Oslo'), ('bad', 'Europe/Oslo')) AS c (id, zone)`,
    );
  });
  after(() => database.close());

  const write = (records: readonly PurchaseRecord[]) => database.transaction((tx) => insertPurchases(tx, records));
  const advance = async (instant: string): Promise<void> => {
    now = new Date(instant);
    await advancePurchases({ database, clock: { now: () => now } });
  };
  const pending = (customer: string, id: string, until = '2026-12-04') =>
    purchase({
      id,
      customer,
      buyer: customer,
      charges: [{ state: 'pending', amount: nok(119), on: '2026-12-02', until, statementText: 'NORDLIA.NO' }],
    });
  const statesOf = async (customer: string) =>
    (await purchasesOf(database, customer)).map(({ charges }) => charges.map(({ state }) => state).join());

  it('comes to everybody at their own midnight', async () => {
    await write([pending('oslo', 'pur_oslo'), pending('far', 'pur_far')]);
    await advance('2026-12-03T10:59:59Z');
    assert.deepEqual([await statesOf('oslo'), await statesOf('far')], [['pending'], ['pending']]);
    await advance('2026-12-03T11:00:00Z');
    assert.deepEqual([await statesOf('oslo'), await statesOf('far')], [['pending'], ['posted']]);
    await advance('2026-12-03T23:00:00Z');
    assert.deepEqual(await statesOf('oslo'), ['posted']);
    assert.deepEqual(await auditOf(database, 'pur_oslo'), ['customer bought 1', 'time charge-posted 2']);
  });

  it('does each thing once, however many processes see to it', async () => {
    await write(Array.from({ length: 700 }, (_, index) => pending('many', `pur_many_${index}`)));
    await Promise.all(Array.from({ length: 4 }, () => advance('2026-12-10T00:00:00Z')));
    await advance('2026-12-10T00:00:00Z');
    const rows = await database.query(`SELECT DISTINCT version, due_at FROM purchase WHERE customer = 'many'`);
    assert.deepEqual(rows, [{ version: 2, due_at: null }]);
    const [row] = await database.query<{ n: number }>(
      `SELECT count(*) AS n FROM purchase_audit WHERE customer = 'many' AND action = 'charge-posted'`,
    );
    assert.equal(row?.n, 700);
  });

  it('leads where the domain says, over years at once, with a line of audit for every step', async () => {
    const records = fc.sample(anyPurchase, 150).map((record, index) => ({
      ...record, id: `pur_any_${String(index).padStart(3, '0')}`, customer: 'any', buyer: 'any',
    }));
    await write(records);
    await advance('2036-12-02T12:00:00Z');
    const kept = new Map((await purchasesOf(database, 'any')).map((record) => [record.id, record]));
    for (const record of records) {
      const steps = catchUp(record, '2036-12-02');
      assert.deepEqual(kept.get(record.id), steps.at(-1)?.after ?? record);
      assert.deepEqual(await auditOf(database, record.id), [
        'customer bought 1',
        ...steps.map(({ step, after: { version } }) => `time ${step.kind} ${version}`),
      ]);
    }
    assert.deepEqual(await keptMonths(database), await expectedMonths(database));
  });

  it('is not held up by one that fails, and says which it was', async () => {
    await write([pending('bad', 'pur_bad'), pending('bad', 'pur_good')]);
    await database.query(`UPDATE purchase SET facts = jsonb_set(facts, '{total,amount}', '1') WHERE id = 'pur_bad'`);
    await assert.rejects(advance('2037-01-01T00:00:00Z'), (error: unknown) => {
      assert.ok(error instanceof AggregateError);
      assert.match(String(error.errors[0]), /pur_bad/);
      return true;
    });
    assert.deepEqual(await statesOf('bad'), ['pending', 'posted']);
  });
});
