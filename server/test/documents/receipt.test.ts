import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Purchase } from '../../../src/api/contract/purchase.ts';
import { fileName } from '../../src/documents/file-name.ts';
import { runsOf } from '../../src/documents/fonts.ts';
import { receiptContent } from '../../src/documents/receipt/receipt-content.ts';
import { receiptPdf } from '../../src/documents/receipt/receipt-pdf.ts';
import { formatLocaleFor, wordsFor } from '../../src/words/words.ts';

const nok = (amount: number) => ({ amount, currency: 'NOK', scale: 2 });

const receipt: Purchase = {
  id: 'pur_1',
  version: 1,
  asOf: '2026-12-03T09:00:00.000Z',
  today: '2026-12-03',
  at: '2026-12-02T09:00:00.000Z',
  on: '2026-12-02',
  kind: 'one-time',
  status: 'paid',
  title: 'Havet',
  orderNumber: 'NL-7K4Q-2M9D',
  amount: nok(11_900),
  items: [
    { id: 'a', name: 'Havet', quantity: 1, amount: nok(7_900) },
    { id: 'b', name: 'Fjellet', quantity: 2, amount: nok(4_000) },
  ],
  taxes: [{ name: 'mva', rate: '25', amount: nok(2_380), included: true }],
  tenders: [
    { kind: 'balance', label: 'Nordlia-saldo', amount: nok(4_000) },
    { kind: 'card', label: 'Visa •••• 4242', lastFour: '4242', amount: nok(7_900) },
  ],
  charges: [],
  refunds: [
    { id: 'r', amount: nok(4_000), on: '2026-12-03', state: 'sent', to: 'Visa' },
    { id: 's', amount: nok(1_000), on: '2026-12-04', state: 'reversed', to: 'Visa' },
  ],
  invoice: {
    number: '2026-000123',
    issuedOn: '2026-12-02',
    seller: { name: 'Nordlia AS', address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' } },
    buyer: { name: 'Kari Nordmann', vatNumber: 'NO 974 760 673 MVA' },
  },
  actions: [],
};

const contentOf = (locale: string, facts: Partial<Purchase> = {}) =>
  receiptContent({ ...receipt, ...facts }, 'Nordlia', { words: wordsFor(locale).documents, locale: formatLocaleFor(locale) });

/** The spaces within amounts are no-break ones, which a test need not care for. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/[\u00a0\u202f]/g, ' '));

describe('a receipt', () => {
  it('says who sold what to whom, for how much, in Norwegian', () => {
    const content = contentOf('nb-NO');
    assert.deepEqual(content.parties, [
      { title: 'Selger', lines: ['Nordlia AS', 'Storgata 1', '0155 Oslo', 'Norge'] },
      { title: 'Kjøper', lines: ['Kari Nordmann', 'Momsnummer: NO 974 760 673 MVA'] },
    ]);
    assert.deepEqual(plain(content.lines), [
      { label: 'Havet', quantity: '1', amount: '79 kr' },
      { label: 'Fjellet', quantity: '2', amount: '40 kr' },
      { label: 'Totalt', amount: '119 kr', tone: 'strong' },
      { label: 'Herav mva 25 %', amount: '23,80 kr', tone: 'quiet' },
    ]);
    assert.deepEqual(plain(content.refunds.lines), [
      { label: 'Refusjon sendt 3. desember 2026', amount: '−40 kr' },
      { label: 'Refusjon 4. desember 2026, trukket tilbake', amount: '−10 kr' },
    ]);
    assert.equal(content.warning, undefined);
  });

  it('lets one follow a conversion', () => {
    const usd = { amount: 1_000, currency: 'USD', scale: 2 };
    const content = contentOf('en', {
      items: [{ id: 'a', name: 'Havet', quantity: 1, amount: usd }],
      taxes: [],
      conversion: { original: usd, rate: '11.7', source: 'card-network', fee: nok(200) },
    });
    assert.deepEqual(plain(content.lines.slice(1)), [
      { label: 'Sold for', amount: 'US$10' },
      { label: 'US$10 at the rate 11.7 is NOK 117', amount: 'NOK 117', tone: 'quiet' },
      { label: 'Currency fee', amount: 'NOK 2' },
      { label: 'Total', amount: 'NOK 119', tone: 'strong' },
    ]);
  });

  it('says so when nothing was paid', () => {
    assert.equal(contentOf('en', { status: 'unpaid' }).warning, 'This is not paid. It is no receipt for a payment.');
  });

  it('becomes a PDF of as many pages as it needs', async () => {
    const pagesOf = async (items: Purchase['items']): Promise<number> => {
      const pdf = await receiptPdf(contentOf('nb', { items }), wordsFor('nb').documents, 'Nordlia', new Date('2026-12-03'));
      const text = pdf.toString('latin1');
      assert.ok(text.startsWith('%PDF-1.'));
      assert.match(text, /\/Lang \(nb\)/);
      return text.match(/\/Type \/Page\b/g)?.length ?? 0;
    };
    assert.equal(await pagesOf(receipt.items), 1);
    const many = Array.from({ length: 120 }, (_, id) => ({ ...receipt.items[0]!, id: `i${id}`, name: `Bok ${id}` }));
    assert.equal(await pagesOf(many), 5);
  });

  it('writes each sign with a font that has it, and shows where there is none', () => {
    assert.deepEqual(runsOf('Ærlig', 'strong'), [{ font: 'strong', text: 'Ærlig' }]);
    assert.deepEqual(
      runsOf('Bok كتاب', 'text').map(({ font }) => font),
      ['text', 'arabic'],
    );
    assert.deepEqual(runsOf('日本', 'text'), [{ font: 'text', text: '\u25a1\u25a1' }]);
    assert.deepEqual(runsOf('', 'text'), []);
  });

  it('gets a file name that every system takes', () => {
    assert.equal(fileName(['Blåbær & Sønn', 'kvittering', 'NL-7K4Q'], 'pdf'), 'blabaer-sonn-kvittering-nl-7k4q.pdf');
    assert.equal(fileName(['日本', '../..'], 'csv'), 'document.csv');
  });
});
