import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { formatMoney } from '../../../../src/format/money.ts';
import { parseAmount, toMinorUnits } from '../../../src/domain/purchase/parse-amount.ts';

const locales = ['nb', 'nn', 'en-US', 'en-GB', 'en-IN', 'de', 'de-CH', 'fr', 'sv', 'pl', 'ar', 'ar-EG', 'hi', 'ja', 'fa', 'he'];
const scales: Record<string, number> = {
  NOK: 2, SEK: 2, DKK: 2, USD: 2, EUR: 2, GBP: 2, CHF: 2, PLN: 2, INR: 2, AED: 2, EGP: 2, JPY: 0, HUF: 0, KWD: 3,
};

const money = fc
  .record({ amount: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), currency: fc.constantFrom(...Object.keys(scales)) })
  .map(({ amount, currency }) => ({ amount, currency, scale: scales[currency]! }));

const values = (text: string, locale: string): string[] => parseAmount(text, locale).map(({ value }) => value);

describe('an amount that somebody writes', () => {
  it('is read back from what a locale makes of it, whatever the locale', () => {
    fc.assert(
      fc.property(money, fc.constantFrom(...locales), (price, locale) => {
        const [first] = parseAmount(formatMoney(price, locale), locale);
        assert.ok(first);
        assert.equal(toMinorUnits(first.value, price.scale), Math.abs(price.amount));
        assert.equal(first.negative, price.amount < 0);
        assert.ok(first.currencies?.includes(price.currency));
      }),
      { numRuns: 500 },
    );
  });

  it('is read back without its currency, in accounting form, and by another locale', () => {
    fc.assert(
      fc.property(money, fc.constantFrom(...locales), fc.constantFrom(...locales), (price, locale, other) => {
        const decimals = { minimumFractionDigits: price.scale, maximumFractionDigits: price.scale };
        const value = price.amount / 10 ** price.scale;
        const plain = new Intl.NumberFormat(locale, decimals).format(value);
        const accounting = { ...decimals, style: 'currency', currency: price.currency, currencySign: 'accounting' } as const;
        const written = new Intl.NumberFormat(locale, accounting).format(value);
        for (const reader of [locale, other]) {
          const read = parseAmount(plain, reader).map((reading) => toMinorUnits(reading.value, price.scale));
          assert.ok(read.includes(Math.abs(price.amount)), `${plain} by ${reader}`);
        }
        assert.equal(toMinorUnits(parseAmount(written, locale)[0]!.value, price.scale), Math.abs(price.amount), written);
      }),
      { numRuns: 500 },
    );
  });

  it('is read as people write it', () => {
    const cases: [text: string, locale: string, value: string][] = [
      ['119', 'nb', '119'], ['kr 119,00', 'nb', '119.00'], ['1.299,50', 'nb', '1299.50'], ['1 299,50 kr', 'nb', '1299.50'],
      ['1,299.50', 'nb', '1299.50'], ['$9.99', 'nb', '9.99'], ['US$ 9.99', 'en', '9.99'], ['kr. 1.299,50', 'da', '1299.50'],
      ['119,-', 'nb', '119'], ['kr 119,–', 'nb', '119'], ['119:-', 'sv', '119'], ["CHF 1'234.–", 'de-CH', '1234'],
      ['1’234.50', 'de-CH', '1234.50'], ['.99', 'en', '0.99'], ['119,', 'nb', '119'], ['0,299', 'nb', '0.299'],
      ['١٬٢٣٤٫٥٠ د.إ.', 'ar', '1234.50'], ['१२,३४,५६७.५०', 'hi', '1234567.50'], ['￥１１９', 'ja', '119'],
      ['  119 NOK ', 'de', '119'], ['zł 5,5', 'pl', '5.5'], ['007', 'en', '7'],
    ];
    for (const [text, locale, value] of cases) assert.deepEqual(values(text, locale), [value], text);
  });

  it('keeps its sign', () => {
    for (const text of ['-119', '−119', '119-', '(119)', 'kr -119', '–119 kr']) {
      assert.equal(parseAmount(text, 'nb')[0]?.negative, true, text);
    }
    for (const text of ['119', '+119', '119,-']) assert.equal(parseAmount(text, 'nb')[0]?.negative, false, text);
  });

  it('has both readings where it may be either, and the locale says which comes first', () => {
    assert.deepEqual(values('1.299', 'de'), ['1299', '1.299']);
    assert.deepEqual(values('1.299', 'en-US'), ['1.299', '1299']);
    assert.deepEqual(values('1,299 kr', 'nb'), ['1.299', '1299']);
    assert.deepEqual(values('1,299', 'en-GB'), ['1299', '1.299']);
    assert.deepEqual(values('1,299', 'no such tag!'), ['1299', '1.299']);
  });

  it('may be of any currency that its symbol stands for, the likeliest in the locale first', () => {
    assert.equal(parseAmount('$5', 'en-AU')[0]?.currencies?.[0], 'AUD');
    assert.equal(parseAmount('$5', 'en-US')[0]?.currencies?.[0], 'USD');
    assert.ok(['NOK', 'SEK', 'DKK', 'ISK'].every((each) => parseAmount('5 kr', 'en')[0]?.currencies?.includes(each)));
    assert.deepEqual(parseAmount('5 nok', 'fr')[0]?.currencies, ['NOK']);
  });

  it('is none when it is something else', () => {
    const texts = [
      '', ' ', 'kr', 'music', 'music 119', '119 songs', '2026-11-24', '24.11.2026', '24/11/2026', '5 5', '1,2,3.4', '1.2.3', '--5',
      '12 34', 'NOK 5 SEK', 'NL-7K4Q-2M9D', '1e5', '0x10', '5%', '\0', '1234567890123456', '４５６７ ４５６７ ４５６７ ４５６７', "1'2",
    ];
    for (const text of texts) assert.deepEqual(values(text, 'nb'), [], text);
  });

  it('never fails, and what it reads is a decimal', () => {
    const amountLike = fc.string({ unit: fc.constantFrom(...'0123456789.,-+ \u00a0\'()kr$€٫٬٣\0'), maxLength: 100 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), amountLike), fc.oneof(fc.string(), fc.constant('nb')), (text, locale) => {
        for (const { value } of parseAmount(text, locale)) assert.match(value, /^(0|[1-9]\d*)(\.\d+)?$/);
      }),
    );
  });
});

describe('minor units', () => {
  it('are exact or nothing', () => {
    assert.equal(toMinorUnits('1299.5', 2), 129950);
    assert.equal(toMinorUnits('1299.500', 2), 129950);
    assert.equal(toMinorUnits('1.299', 2), undefined);
    assert.equal(toMinorUnits('1.299', 3), 1299);
    assert.equal(toMinorUnits('119', 0), 119);
    assert.equal(toMinorUnits('999999999999999', 4), undefined);
  });
});
