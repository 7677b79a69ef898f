import { expect } from '@open-wc/testing';
import fc from '../support/fast-check.ts';
import type { PurchaseSummary } from '../../src/api/index.ts';
import { manyPurchases, nok, purchases, summaryOf } from '../../src/testing/index.ts';
import { setUp } from './backend-set-up.ts';

type Query = { readonly [key: string]: string };
const ids = ({ items }: { items: PurchaseSummary[] }) => items.map(({ id }) => id);

/** Every page of a list, one after the other. */
const readAll = async ({ client }: ReturnType<typeof setUp>, query: Query = {}): Promise<string[]> => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listPurchases({ query: { ...query, cursor } });
    seen.push(...ids(page));
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
};

const samples = () => Object.values(purchases).map((sample) => sample());
const find = async (query: Query) => (await readAll(setUp({ purchases: samples(), pageSize: 100 }), query)).sort();

describe('the list of purchases in the memory back end', () => {
  it('has every purchase once, the newest first, in pages of any length', async () => {
    const many = manyPurchases(60);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), async (pageSize) => {
        expect(await readAll(setUp({ purchases: [...many].reverse(), pageSize }))).to.deep.equal(many.map(({ id }) => id));
      }),
      { numRuns: 15 },
    );
  });

  it('goes on where it was, whatever was bought meanwhile', async () => {
    const test = setUp({ purchases: manyPurchases(10), pageSize: 4 });
    const { nextCursor } = await test.client.listPurchases();
    test.backend.changePurchase('pur_many_2', { title: 'Noe annet' });
    expect(ids(await test.client.listPurchases({ query: { cursor: nextCursor } }))[0]).to.equal('pur_many_5');
    expect(await test.failure(test.client.listPurchases({ query: { cursor: 'elsewhere' } }))).to.include({ code: 'invalid-request' });
  });

  it('begins in the month that one jumps to', async () => {
    const { client } = setUp({ purchases: manyPurchases(400) });
    const { items, matches } = await client.listPurchases({ query: { startOn: '2024-06-30' } });
    expect(items[0]!.on.slice(0, 7)).to.equal('2024-06');
    expect(matches).to.equal(undefined);
  });

  it('has rows that say what their purchase says', async () => {
    const { client } = setUp({ purchases: [purchases.severalItems(), purchases.hold()] });
    const { items } = await client.listPurchases();
    expect(items).to.deep.equal([summaryOf(purchases.hold()), summaryOf(purchases.severalItems())]);
  });

  it('is narrowed by kind, status, member and days', async () => {
    expect(await find({ kind: 'gift' })).to.deep.equal(['pur_gift']);
    expect(await find({ status: 'unpaid' })).to.deep.equal(['pur_overdue', 'pur_unpaid']);
    expect(await find({ member: 'cus_jonas' })).to.deep.equal(['pur_family']);
    expect(await find({ member: 'self' })).to.have.length(samples().filter(({ member }) => !member).length);
    expect(await find({ from: '2026-11-22', to: '2026-11-22' })).to.deep.equal(['pur_hold']);
    expect(await find({ kind: 'gift', status: 'unpaid' })).to.deep.equal([]);
  });

  it('says how many there are of those that are wanted, on the first page', async () => {
    const { client } = setUp({ purchases: manyPurchases(1300), pageSize: 5 });
    expect((await client.listPurchases()).matches).to.equal(undefined);
    const first = await client.listPurchases({ query: { text: 'vinterviser' } });
    expect(first.matches).to.deep.equal({ count: 162, more: false });
    const next = await client.listPurchases({ query: { text: 'vinterviser', cursor: first.nextCursor } });
    expect(next.matches).to.equal(undefined);
    expect((await client.listPurchases({ query: { from: '2000-01-01' } })).matches).to.deep.equal({ count: 1000, more: true });
    expect((await client.listPurchases({ query: { text: 'finnes ikke' } })).matches).to.deep.equal({ count: 0, more: false });
  });
});

describe('the search in the memory back end', () => {
  it('looks at every name, whatever its accents and letters', async () => {
    expect(await find({ text: 'HODELYKT' })).to.deep.equal(['pur_several_charges']);
    expect(await find({ text: 'forste sno' })).to.deep.equal(['pur_refund_later']);
    expect(await find({ text: 'الموسيقى' })).to.deep.equal(['pur_other_script']);
    expect(await find({ text: '  ' })).to.have.length(samples().length);
  });

  it('wants all of several words', async () => {
    expect(await find({ text: 'rype film' })).to.deep.equal(['pur_partly_refunded']);
    expect(await find({ text: 'film 149 senja' })).to.deep.equal(['pur_several_items', 'pur_split_tender']);
  });

  it('looks at order numbers and at what stands on the statement', async () => {
    const { orderNumber } = purchases.hold();
    expect(await find({ text: orderNumber.toLowerCase() })).to.deep.equal(['pur_hold']);
    expect(await find({ text: 'fjelltele' })).to.deep.equal(['pur_phone_bill']);
  });

  it('reads an amount as it is written, in whichever part it stands', async () => {
    for (const text of ['1490', '1 490', '1.490,00', '1,490.00', 'kr 1490,00', '1\u00a0490 kr', 'NOK 1490', '-1490', '1490,-']) {
      expect(await find({ text }), text).to.deep.equal(['pur_invoice']);
    }
    expect(await find({ text: '9,99 €' }), 'before conversion').to.deep.equal(['pur_converted']);
    expect(await find({ text: '¥980' }), 'without decimals').to.deep.equal(['pur_converted_from_yen', 'pur_other_script']);
    expect(await find({ text: '300' }), 'refunds').to.deep.equal(['pur_refunded_twice', 'pur_top_up']);
    expect(await find({ text: '88' }), 'part of an amount').to.deep.equal([]);
  });
});

describe('the overview in the memory back end', () => {
  it('says what waits, since when there are purchases, and whose', async () => {
    const { client } = setUp({ purchases: samples() });
    const { unpaid, months, members } = await client.getPurchaseOverview();
    expect(unpaid.map(({ id }) => id)).to.deep.equal(['pur_overdue', 'pur_unpaid']);
    expect(unpaid[0]!.actions).to.deep.include({
      name: 'pay',
      allowed: true,
      via: 'link',
      url: 'https://nordlia.example/betaling?purchase=pur_overdue',
    });
    expect(months.map(({ month }) => month)).to.deep.equal(['2026-11', '2026-10', '2026-08']);
    expect(months.reduce((sum, { count }) => sum + count, 0)).to.equal(samples().length);
    expect(members.map(({ id }) => id)).to.include('cus_jonas');
  });

  it('names ten at most of what waits', async () => {
    const waiting = Array.from({ length: 12 }, (_, index) => purchases.unpaid({ id: `pur_${index}` }));
    expect((await setUp({ purchases: waiting }).client.getPurchaseOverview()).unpaid).to.have.length(10);
  });
});

describe('the spending in the memory back end', () => {
  it('counts what was charged, by month and currency', async () => {
    const { client } = setUp({
      purchases: [
        purchases.paid(),
        purchases.partlyRefunded(),
        purchases.taxOnTop(),
        purchases.refunded(),
        ...[purchases.hold(), purchases.unpaid(), purchases.cancelled(), purchases.free()],
      ],
    });
    const { months } = await client.getSpending();
    const dollars = { month: '2026-11', spent: purchases.taxOnTop().amount, refunded: { amount: 0, currency: 'USD', scale: 2 }, count: 1 };
    expect(months).to.deep.equal([
      dollars,
      { month: '2026-11', spent: nok(667), refunded: nok(149), count: 2 },
      { month: '2026-10', spent: nok(179), refunded: nok(179), count: 1 },
    ]);
  });

  it('is of the last twelve months, or of those that are asked for, ten years at most', async () => {
    const { client, failure } = setUp({ purchases: manyPurchases(1000) });
    const first = async (query: Query) => (await client.getSpending({ query })).months.at(-1)!.month;
    expect(await first({})).to.equal('2025-12');
    expect(await first({ from: '2025-03', to: '2025-06' })).to.equal('2025-03');
    expect(await first({ from: '2016-12' })).to.equal('2016-12');
    expect(await failure(client.getSpending({ query: { from: '2016-11' } }))).to.include({ code: 'invalid-request' });
    expect(await failure(client.getSpending({ query: { from: '2026-11', to: '2026-10' } }))).to.include({ code: 'invalid-request' });
  });
});
