import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from '../../../test/support/fast-check.ts';
import type { PurchaseRecord } from '../../src/domain/purchase/record.ts';
import { purchasesCsv } from '../../src/documents/purchases-csv.ts';
import { wordsFor } from '../../src/words/words.ts';

const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });

const bought = (facts: Partial<PurchaseRecord> = {}): PurchaseRecord => ({
  id: 'pur_1',
  customer: 'cus_1',
  buyer: 'cus_1',
  version: 1,
  orderNumber: 'NL-7K4Q-2M9D',
  at: '2026-12-02T09:00:00.000Z',
  on: '2026-12-02',
  kind: 'one-time',
  items: [{ id: 'item_1', name: 'Havet', quantity: 1, amount: nok(129_950) }],
  taxes: [{ name: 'mva', rate: '25', amount: nok(25_990), included: true }],
  total: nok(129_950),
  tenders: [{ kind: 'card', label: 'Visa •••• 4242', lastFour: '4242', amount: nok(129_950) }],
  charges: [{ state: 'posted', amount: nok(129_950), on: '2026-12-02', statementText: 'NORDLIA.NO' }],
  refunds: [],
  ...facts,
});

const named = (...names: string[]): PurchaseRecord =>
  bought({ items: names.map((name, index) => ({ id: `item_${index}`, name, quantity: 1, amount: nok(0) })) });

async function* batchesOf(...batches: PurchaseRecord[][]): AsyncGenerator<readonly PurchaseRecord[]> {
  yield* batches;
}

const csvOf = async (locale: string, members: Record<string, string>, ...batches: PurchaseRecord[][]): Promise<string> => {
  let text = '';
  const options = { words: wordsFor(locale).documents, locale, members: new Map(Object.entries(members)) };
  for await (const piece of purchasesCsv(batchesOf(...batches), options)) text += piece;
  return text;
};

describe('purchases as CSV', () => {
  it('is written as a Norwegian spreadsheet reads it', async () => {
    const text = await csvOf('nb', {}, [bought()]);
    assert.ok(text.startsWith('\uFEFFDato;Ordrenummer;Varer;'));
    assert.match(text, /\r\n2026-12-02;NL-7K4Q-2M9D;Havet;Kjøp;Betalt;1299,50;NOK;;;259,90;;Visa •••• 4242;NORDLIA\.NO;\r\n$/);
  });

  it('is written with commas and points in English', async () => {
    const text = await csvOf('en-GB', {}, [bought()]);
    assert.match(text, /\r\n2026-12-02,NL-7K4Q-2M9D,Havet,Purchase,Paid,1299\.50,NOK,/);
  });

  it('lets no cell begin a formula', async () => {
    const names = ['=1+2', '+cmd', '-2', '@sum', '\tx', '\rx'];
    const rows = parse(await csvOf('nb', {}, names.map((name) => named(name))), { bom: true, delimiter: ';' });
    assert.deepEqual(rows.slice(1).map((row) => (row as string[])[2]), names.map((name) => `'${name}`));
  });

  it('keeps whatever a name holds in one cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (name) => {
        const rows = parse(await csvOf('nb', {}, [named(`x${name}`)]), { bom: true, delimiter: ';' });
        assert.equal(rows.length, 2);
        assert.equal((rows[1] as string[])[2], `x${name}`);
        assert.equal((rows[1] as string[]).length, 14);
      }),
    );
  });

  it('names who bought it, what was given back, and the price before conversion', async () => {
    const family = bought({
      buyer: 'cus_2',
      refunds: [
        { id: 'r1', amount: nok(10_000), on: '2026-12-03', state: 'arrived', to: 'Visa' },
        { id: 'r2', amount: nok(500), on: '2026-12-03', state: 'failed', to: 'Visa' },
        { id: 'r3', amount: nok(400), on: '2026-12-04', state: 'reversed', to: 'Visa' },
      ],
      conversion: { original: { amount: 999, currency: 'USD', scale: 2 }, rate: '10.8', source: 'bank' },
    });
    const text = await csvOf('en', { cus_2: 'Bobby' }, [], [family]);
    assert.match(text, /,Partly refunded,1299\.50,NOK,9\.99,USD,,100\.00,.*,Bobby\r\n$/);
  });

  it('has only its head when nothing fits', async () => {
    assert.equal((await csvOf('en', {})).trimEnd().split('\r\n').length, 1);
  });
});
