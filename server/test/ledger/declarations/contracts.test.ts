import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as v from 'valibot';
import { listContracts } from '../../../../src/api/contract/declaration-operations.ts';
import { insertPurchases } from '../../../src/gateways/ledger/purchase-write.ts';
import { purchase } from '../../domain/support/purchase-records.ts';
import { nok } from '../../domain/support/records.ts';
import { createDeclaringApp, type DeclaringApp } from './support.ts';

describe('the contracts of a customer', () => {
  let app: DeclaringApp;
  before(async () => void (app = await createDeclaringApp()));
  after(() => app.close());

  const buy = (customer: string, id: string, on: string, facts = {}) =>
    app.database.transaction((tx) =>
      insertPurchases(tx, [purchase({ id, orderNumber: `NL-${id.toUpperCase()}`, customer, buyer: customer, on, at: `${on}T10:00:00.000Z`, ...facts })]),
    );

  it('are those in time first, then those that are late, each the newest first, and none older than a year', async () => {
    await app.customer('c1');
    await buy('c1', 'late', '2026-10-01');
    await buy('c1', 'old', '2025-11-01');
    await buy('c1', 'new', '2026-12-03');
    await buy('c1', 'mid', '2026-11-25');
    const items = await app.contracts('c1', 'withdraw');
    assert.deepEqual(items.map(({ late, purchase: id }) => [id, late]), [['new', false], ['mid', false], ['late', true]]);
    assert.deepEqual([items[1]?.until, items[1]?.text, items[1]?.orderNumber], ['2026-12-09', 'Ærlig talt, NL-MID, 2026-11-25', 'NL-MID']);
  });

  it('show what was given up, and who sells elsewhere', async () => {
    await app.customer('c2');
    const waiver = { at: '2026-12-02T18:30:00.000Z', text: 'Straks, takk.' };
    await buy('c2', 'waived', '2026-12-02', { items: [{ id: 'a', name: 'Film', quantity: 1, amount: nok(119), waiver }] });
    await buy('c2', 'elsewhere', '2026-12-01', { soldBy: { name: 'App Store', url: 'https://apps.example' } });
    await buy('c2', 'partly', '2026-11-30', {
      items: [
        { id: 'a', name: 'Film', quantity: 1, amount: nok(60), waiver },
        { id: 'b', name: 'Bok', quantity: 2, amount: nok(59) },
      ],
    });
    const [first, second, third] = await app.contracts('c2', 'withdraw');
    assert.deepEqual([first?.waiver, second?.managedBy, third?.waiver, third?.title], [waiver, 'App Store', undefined, 'Film + 2 × Bok']);
  });

  it('leave out what nothing was paid for', async () => {
    await app.customer('c3');
    await buy('c3', 'unpaid', '2026-12-02', { charges: [], tenders: [], unpaid: { dueOn: '2026-12-20' } });
    await buy('c3', 'cancelled', '2026-12-02', { charges: [], tenders: [], cancelledOn: '2026-12-03' });
    assert.deepEqual(await app.contracts('c3', 'withdraw'), []);
  });

  it('to terminate are the subscriptions that go on, with the earliest end', async () => {
    await app.subscriber('c4');
    await app.subscription('c4', 'sub_c4_committed', {
      startedOn: '2026-11-03', period: { from: '2026-12-03', to: '2027-01-03' }, commitment: { price: nok(1428), total: 12, paid: 2 },
    });
    await app.subscription('c4', 'sub_c4_store', { source: 'app-store', startedOn: '2025-03-03' });
    await app.subscription('c4', 'sub_c4_ended', { ended: { on: '2026-11-03', reason: 'cancelled' } });
    await app.subscription('c4', 'sub_c4_lifetime', { kind: 'lifetime', period: undefined });
    const items = await app.contracts('c4', 'terminate');
    assert.deepEqual(
      items.map(({ endsOn, managedBy, subscription }) => [subscription, endsOn, managedBy]),
      [
        ['sub_c4', '2027-01-03', undefined],
        ['sub_c4_committed', '2027-11-03', undefined],
        ['sub_c4_store', undefined, 'App Store'],
      ],
    );
    assert.deepEqual([items[0]?.title, items[0]?.text], ['Nordlia Film, Standard', 'Nordlia Film, Standard, 2026-12-03']);
  });

  it('of both kinds come together, with what is known of the customer', async () => {
    await app.subscriber('c5');
    await app.setEmail('c5', 'c5@example.com');
    await app.database.query(`UPDATE customer SET account = '{"country": "SE"}' WHERE id = 'c5'`);
    const answer = await app.read<object>('c5', 'GET', '/contracts');
    const { country, email, items, name } = v.parse(listContracts.result, answer);
    assert.deepEqual([name, email, country], ['Kari Nordmann', 'c5@example.com', 'SE']);
    assert.deepEqual(items.map((each) => each.purchase ?? each.subscription), ['pur_c5', 'sub_c5']);
    const bare = await app.read<{ country: string; name?: string }>(await app.customer('c6'), 'GET', '/contracts');
    assert.deepEqual([bare.country, bare.name], ['NO', undefined]);
  });

  it('are no more than fifty', async () => {
    await app.customer('c7');
    for (let index = 0; index < 60; index += 1) await buy('c7', `many${index}`, '2026-12-01');
    assert.equal((await app.contracts('c7')).length, 50);
  });
});
