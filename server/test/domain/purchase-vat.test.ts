import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../test/support/fast-check.ts';
import { standardRate } from '../../src/domain/vat/rates.ts';
import { taxWithin } from '../../src/domain/vat/tax-within.ts';
import { readVatNumber } from '../../src/domain/vat/vat-number.ts';
import { nok } from './support/records.ts';

/** One that can exist for each country, as the tax offices' own examples have it. */
const numbers: Readonly<Record<string, string>> = {
  AT: 'U13585627', BE: '0403019261', BG: '175074752', CY: '10259033P', CZ: '25123891', DE: '136695976', DK: '13585628',
  EE: '100931558', ES: 'B58378431', FI: '20774740', FR: '40303265045', GB: '980780684', HR: '33392005961', HU: '12892312',
  IE: '6433435F', IS: '00621', IT: '00743110157', LT: '119511515', LU: '15027442', LV: '40003521600', MT: '11679112',
  NL: '004495445B01', PL: '8567346215', PT: '501964843', RO: '18547290', SE: '123456789701', SI: '50223054',
  SK: '2022749619',
};

describe('a VAT number', () => {
  for (const [country, number] of Object.entries(numbers)) {
    it(`of ${country} is read with and without letters and spaces`, async () => {
      const written = country + number;
      for (const typed of [number, written, `${country} ${number.replace(/(\d{3})(?=\d)/g, '$1 ')}`.toLowerCase()]) {
        assert.equal(await readVatNumber(typed, country), written);
      }
      assert.equal(await readVatNumber(written, 'US'), written);
    });

    // Two of them have no check digit.
    if (country !== 'IS' && country !== 'NL') {
      it(`of ${country} with one wrong digit cannot exist`, async () => {
        const wrong = number.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
        assert.equal(await readVatNumber(wrong, country), undefined);
        assert.equal(await readVatNumber(country + wrong, 'US'), undefined);
      });
    }
  }

  it('of Norway is written with MVA and of Switzerland with one of its languages', async () => {
    for (const typed of ['995525828', '995 525 828 MVA', 'no995525828mva', 'NO 995 525 828']) {
      assert.equal(await readVatNumber(typed, 'NO'), 'NO 995 525 828 MVA');
    }
    assert.equal(await readVatNumber('995525829', 'NO'), undefined);
    for (const typed of ['CHE107787577', 'che-107.787.577 MWST']) {
      assert.equal(await readVatNumber(typed, 'CH'), 'CHE-107.787.577 MWST');
    }
    assert.equal(await readVatNumber('CHE-107.787.577 TVA', 'CH'), 'CHE-107.787.577 TVA');
    assert.equal(await readVatNumber('CHE-107.787.578', 'CH'), undefined);
  });

  it('of Greece begins with EL, of Northern Ireland with XI', async () => {
    for (const typed of ['094259216', 'EL094259216', 'el 094 259 216']) {
      assert.equal(await readVatNumber(typed, 'GR'), 'EL094259216');
    }
    assert.equal(await readVatNumber('XI980780684', 'GB'), 'XI980780684');
  });

  it('is read by its own letters where the buyer lives elsewhere', async () => {
    assert.equal(await readVatNumber('DE 136 695 976', 'NO'), 'DE136695976');
    assert.equal(await readVatNumber('DE 136 695 977', 'NO'), undefined);
  });

  it('of a country without a rule needs no more than to look like one', async () => {
    assert.equal(await readVatNumber('12-3456789', 'US'), '12-3456789');
    for (const typed of ['x', '', '!!!!', 'x'.repeat(40)]) assert.equal(await readVatNumber(typed, 'US'), undefined);
  });

  it('never makes the reader fail, whatever was typed, and is read the same when read again', async () => {
    const countries = fc.constantFrom(...Object.keys(numbers), 'NO', 'CH', 'GR', 'US');
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 24 }), fc.stringMatching(/^[A-Z]{0,3}\d{5,12}[A-Z]{0,3}$/)), countries, async (typed, country) => {
        const read = await readVatNumber(typed, country);
        if (read !== undefined) assert.equal(await readVatNumber(read, country), read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the tax within a price', () => {
  it('is a fifth at 25 %, and known for the store’s country', () => {
    assert.deepEqual(taxWithin(nok(119), '25'), nok(23.8));
    assert.deepEqual(taxWithin({ amount: 1081, currency: 'CHF', scale: 2 }, '8.1'), { amount: 81, currency: 'CHF', scale: 2 });
    assert.deepEqual(standardRate('NO'), { name: 'MVA', rate: '25' });
    assert.equal(standardRate('US'), undefined);
  });

  it('is within half a unit of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom('25', '8.1', '25.5', '17'), (amount, rate) => {
        const exact = (amount * Number(rate)) / (100 + Number(rate));
        assert.ok(Math.abs(taxWithin({ amount, currency: 'NOK', scale: 2 }, rate).amount - exact) <= 0.5 + 1e-6);
      }),
    );
  });
});
