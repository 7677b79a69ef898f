import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import * as v from 'valibot';
import { listPurchases } from '../../../src/api/contract/purchase-list-operations.ts';
import { purchaseKinds, purchaseStatuses } from '../../../src/api/contract/purchase-summary.ts';
import type { OpenDatabase } from '../../src/database.ts';
import type { PurchaseGateway, PurchaseQuery, PurchaseSelection } from '../../src/gateways/purchase-gateway.ts';
import { problem } from './support/ledger.ts';
import { gatewayOf, kari, manyRecords, nora, now, openHistories, per, viewers, write } from './support/purchase-histories.ts';
import { plainHistory, type Viewer } from './support/purchase-model.ts';

const records = manyRecords(2_000);

const day = fc.date({ min: new Date('2023-12-25'), max: new Date('2024-07-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

const texts = fc.oneof(
  fc.constantFrom(
    'film', 'Film 12', 'nordlia', 'NORDLIA FILM', 'ærlig', 'aerlig talt', 'kafe ø', 'STRASSE', '%', '_', '100%', 'under_score', '\\', "'",
    "'); DROP TABLE purchase; --", '119', 'kr 119', '119,00', '1.299,50', '1 299,50 kr', '¥119', '11,9', '119 kwd', '119 songs', '0', 'nl-00', 'NL000',
    'nl-0001-', 'zzz', ' ', '\0', 'film\0', '💶', '1.190', '-40',
  ),
  fc.constantFrom(...records.slice(0, 50)).map(({ orderNumber }) => orderNumber),
  fc.constantFrom(...records.slice(0, 50)).map(({ orderNumber }) => orderNumber.toLowerCase().replaceAll('-', '').slice(0, 8)),
  fc.string({ maxLength: 20 }),
);

const selections = fc.record(
  {
    text: texts,
    locale: fc.constantFrom('nb', 'en-US', 'de', 'ar'),
    from: day,
    to: day,
    kind: fc.constantFrom(...purchaseKinds),
    status: fc.constantFrom(...purchaseStatuses),
    member: fc.constantFrom('self', 'nora', 'kari', 'per'),
    startOn: day,
  },
  { requiredKeys: [] },
);

type Page = v.InferOutput<typeof listPurchases.result>;

describe('the list of purchases', () => {
  let database: OpenDatabase;
  let gateway: PurchaseGateway;
  before(async () => {
    database = await openHistories();
    gateway = gatewayOf(database);
    await write(database, records);
  });
  after(() => database.close());

  const read = async (viewer: string, query: PurchaseQuery): Promise<Page> => {
    const sent: unknown = JSON.parse((await gateway.listPurchases(viewer, query)).text);
    const page = v.parse(listPurchases.result, sent);
    assert.deepEqual(page, sent);
    return page;
  };

  const readAll = async (viewer: string, query: PurchaseQuery): Promise<Page['items']> => {
    const items: Page['items'] = [];
    let cursor: string | undefined;
    do {
      const page: Page = await read(viewer, { ...query, ...(cursor && { cursor }) });
      assert.ok(page.items.length <= query.limit && (page.nextCursor === undefined || page.items.length === query.limit));
      assert.equal(cursor !== undefined && page.matches !== undefined, false);
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return items;
  };

  const compare = async (viewer: Viewer, selection: PurchaseSelection & { startOn?: string }, limit: number): Promise<void> => {
    const expected = plainHistory(records, viewer, selection);
    assert.deepEqual(await readAll(viewer.id, { ...selection, limit }), expected);
    const { startOn: _, ...filter } = selection;
    const { matches } = await read(viewer.id, { ...selection, limit: 1 });
    const all = plainHistory(records, viewer, filter).length;
    if (matches) assert.deepEqual(matches, { count: Math.min(all, 1000), more: all > 1000 });
    else assert.equal(all, plainHistory(records, viewer, {}).length);
  };

  it('is what a plain look at everything comes to, whatever the filter and however long the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...viewers), selections, fc.constantFrom(17, 50, 100), async (viewer, selection, limit) =>
        compare(viewer, selection as PurchaseSelection, limit),
      ),
      { numRuns: 120 },
    );
  });

  for (const text of ['film', 'nordlia', '119', 'nl-00', '119 songs']) {
    it(`is the same for "${text}", page by page`, async () => {
      for (const limit of [7, 100]) await compare(kari, { text, locale: 'nb' }, limit);
      await compare(kari, { text, locale: 'nb', status: 'paid', from: '2024-02-01' }, 20);
    });
  }

  it('shows everybody their own alone, and who pays what the family bought', async () => {
    const mine = await readAll('nora', { limit: 100 });
    const ids = new Set(mine.map(({ id }) => id));
    assert.ok(records.every(({ id, buyer }) => ids.has(id) === (buyer === 'nora')));
    assert.ok(mine.every(({ member }) => member === undefined));
    const paid = await readAll('kari', { limit: 100, member: 'nora' });
    assert.ok(paid.length > 100 && paid.every(({ id, member }) => member?.name === 'Nora' && ids.has(id)));
    assert.deepEqual(await readAll('per', { limit: 100, member: 'nora' }), []);
    assert.deepEqual(await readAll('somebody', { limit: 100 }), []);
  });

  it('counts no further than a thousand', async () => {
    assert.deepEqual((await read('kari', { limit: 1, text: 'nordlia' })).matches, { count: 1000, more: true });
    assert.equal((await read('kari', { limit: 1 })).matches, undefined);
    assert.equal((await read('kari', { limit: 1, startOn: '2024-02-01' })).matches, undefined);
  });

  it('begins with the newest on or before a day', async () => {
    const { items } = await read('per', { limit: 1, startOn: '2024-03-10' });
    assert.deepEqual(items, plainHistory(records, per, { startOn: '2024-03-10' }).slice(0, 1));
  });

  it("goes by the customer's own days", async () => {
    assert.equal((await read('nora', { limit: 1 })).today, '2026-11-24');
    for (const viewer of [kari, nora, per]) await compare(viewer, { from: '2024-03-10', to: '2024-03-10' }, 5);
  });

  it('refuses days that no calendar has, and cursors that are none of its own', async () => {
    await assert.rejects(read('kari', { limit: 1, from: '2024-02-31' }), problem('invalid-request'));
    await assert.rejects(read('kari', { limit: 1, startOn: '2024-00-10' }), problem('invalid-request'));
    for (const cursor of ['nonsense', '["a","b"]', '[1,2]', '[1]'].map((each) => Buffer.from(each).toString('base64url'))) {
      await assert.rejects(read('kari', { limit: 1, cursor }), problem('invalid-request'));
    }
    for (const at of [0, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]) {
      const cursor = Buffer.from(JSON.stringify([at, "x'"])).toString('base64url');
      assert.ok((await read('kari', { limit: 1, cursor })).items.length <= 1);
    }
    for (const from of ['0000-01-01', '9999-12-31']) await read('kari', { limit: 1, from, to: from });
  });

  it('can be exported in batches, whatever the filter', async () => {
    for (const selection of [{}, { text: 'film' }, { text: '119', locale: 'nb' }, { kind: 'gift', from: '2024-02-01' }] as const) {
      const ids: string[] = [];
      for await (const batch of gateway.exportPurchases('kari', selection)) ids.push(...batch.map(({ id }) => id));
      assert.deepEqual(ids, plainHistory(records, kari, selection).map(({ id }) => id));
    }
  });

  it('says as of when it is', async () => {
    assert.equal((await read('kari', { limit: 1 })).asOf, now.toISOString());
  });
});
