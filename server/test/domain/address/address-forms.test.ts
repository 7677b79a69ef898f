import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../../../test/support/fast-check.ts';
import { parse } from 'valibot';
import { addressForm, type AddressField, type AddressForm } from '../../../../src/api/contract/address-form.ts';
import { billingDetailsInput, type BillingDetailsInput } from '../../../../src/api/contract/billing-details.ts';
import { addressFormOf, countries } from '../../../src/domain/address/address-form.ts';
import { misfitsOf, tidyAddress } from '../../../src/domain/address/fit-address.ts';
import { readVatNumber } from '../../../src/domain/vat/vat-number.ts';

type Address = NonNullable<BillingDetailsInput['address']>;

const forms: readonly AddressForm[] = countries.map((country) => addressFormOf(country)!);

const places: Readonly<Record<string, string>> = {
  line: 'lines.0', 'line-2': 'lines.1', 'line-3': 'lines.2', 'postal-code': 'postalCode', city: 'city', region: 'region',
};

/** An address of the form's examples, in the fields of these names. */
const filled = ({ country, fields }: AddressForm, isIn: (field: AddressField) => boolean): Address => {
  const value = (name: string) => {
    const field = fields.find((each) => each.name === name && isIn(each));
    return field && (field.choices?.[0]?.code ?? field.example ?? 'Extra');
  };
  const lines = ['line', 'line-2', 'line-3'].map(value);
  const [postalCode, city, region] = ['postal-code', 'city', 'region'].map(value);
  return {
    country,
    // A line in the middle cannot be left out; where the first is missing, the contract refuses the address before any form does.
    lines: lines.slice(0, lines.findLastIndex((line) => line !== undefined) + 1).map((line) => line ?? 'Extra'),
    ...(postalCode !== undefined && { postalCode }),
    ...(city !== undefined && { city }),
    ...(region !== undefined && { region }),
  };
};

const anyForm = fc.constantFrom(...forms);

describe('address forms', () => {
  it('are there for the EU, the EEA and others, each as the contract has it', () => {
    const needed =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB CH US CA AU NZ JP IN BR MX AE SG ZA KR TR';
    assert.deepEqual(countries, needed.split(' ').sort());
    for (const form of forms) assert.deepEqual(parse(addressForm, form), form);
    assert.equal(addressFormOf('XX'), undefined);
  });

  it('have rows that count from one, a line first among the lines, and each field once', () => {
    for (const { country, fields } of forms) {
      const rows = fields.map(({ row }) => row);
      assert.deepEqual(rows, rows.toSorted((a, b) => a - b), country);
      assert.deepEqual([...new Set(rows)], Array.from({ length: Math.max(...rows) }, (_, index) => index + 1), country);
      const names = fields.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, country);
      assert.ok(fields.find(({ name }) => name === 'line')?.required, country);
      assert.deepEqual(names.filter((name) => name.startsWith('line')), ['line', 'line-2', 'line-3'].slice(0, names.filter((name) => name.startsWith('line')).length));
    }
  });

  it('have examples that fit their own patterns and lengths', () => {
    for (const { country, fields } of forms) {
      for (const { choices, example, maxLength, name, numeric, pattern } of fields) {
        const text = `${country} ${name}: ${example}`;
        if (name !== 'line-2' && name !== 'line-3') assert.ok(example, text);
        if (example === undefined) continue;
        assert.ok(example.length <= maxLength, text);
        if (pattern !== undefined) assert.match(example, new RegExp(pattern, 'u'), text);
        // Browsers read patterns of forms by the newer rules.
        if (pattern !== undefined) assert.match(example, new RegExp(pattern, 'v'), text);
        if (numeric) assert.match(example.replaceAll(/\D/g, ''), new RegExp(pattern!, 'u'), text);
        if (choices) assert.equal(new Set(choices.map(({ code }) => code)).size, choices.length, text);
      }
    }
  });

  it('have the codes of the country, and no others', () => {
    const cases: [country: string, right: string[], wrong: string[]][] = [
      ['NO', ['0001', '9990'], ['155', '01555', 'N-0155']],
      ['SE', ['11455', '114 55'], ['1145', '114-55']],
      ['GB', ['SW1A 1AA', 'M1 1AE', 'EC1A1BB', 'GIR 0AA'], ['SW1A', '12345', '1AA SW1A']],
      ['NL', ['1012 LG', '1012LG'], ['0012 LG', '1012']],
      ['CA', ['K1A 0B1', 'H0H0H0'], ['D1A 0B1', 'K1A 0O1', '12345']],
      ['US', ['62701', '62701-1234'], ['6270', '62701-12']],
      ['JP', ['150-0041', '1500041'], ['150-041']],
      ['IE', ['D02 AF30', 'D6W XY00'], ['D02', '12345']],
      ['IN', ['560001', '560 001'], ['060001', '56001']],
    ];
    for (const [country, right, wrong] of cases) {
      const pattern = addressFormOf(country)?.fields.find(({ name }) => name === 'postal-code')?.pattern;
      for (const code of right) assert.match(code, new RegExp(pattern!, 'u'), country);
      for (const code of wrong) assert.doesNotMatch(code, new RegExp(pattern!, 'u'), country);
    }
  });

  it('name a business’s number by an example that can exist', async () => {
    for (const { country, vat } of forms) {
      assert.ok(vat);
      assert.ok(await readVatNumber(vat.example, country), `${country}: ${vat.example}`);
    }
  });

  it('take every address of their examples, with or without what may stay empty', () => {
    fc.assert(
      fc.property(anyForm, fc.func(fc.boolean()), (form, isGiven) => {
        const address = filled(form, ({ name, required }) => required || isGiven(name));
        assert.deepEqual(misfitsOf(form, address), []);
        const details = parse(billingDetailsInput, { name: 'Kari', address });
        assert.deepEqual(details.address, address);
      }),
    );
  });

  it('name each required field that is missing, and nothing else', () => {
    fc.assert(
      fc.property(anyForm, fc.func(fc.boolean()), (form, isMissing) => {
        const missing = form.fields.filter(({ name, required }) => required && name !== 'line' && isMissing(name));
        const address = filled(form, (field) => !missing.includes(field));
        assert.deepEqual(misfitsOf(form, address).map(({ path }) => path), missing.map(({ name }) => places[name]));
      }),
    );
  });

  it('name what is written otherwise there, and what no address of the country has', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const address = filled(form, () => true);
        const changed: Address = {
          ...address,
          lines: ['x'.repeat(121), ...address.lines.slice(1), 'More', 'And more'].slice(0, 3),
          postalCode: '?',
          city: 'x'.repeat(81),
          region: 'x'.repeat(81),
        };
        const has = (name: string) => form.fields.some((field) => field.name === name);
        const expected = ['lines.0', 'postalCode', 'city', 'region', ...(has('line-3') ? [] : ['lines.2'])];
        assert.deepEqual(misfitsOf(form, changed).map(({ path }) => path).sort(), expected.sort());
      }),
    );
  });

  it('keep codes in capitals', () => {
    const tidy = (country: string, address: Partial<Address>) => tidyAddress(addressFormOf(country)!, { country, lines: ['1'], ...address });
    assert.equal(tidy('GB', { postalCode: 'sw1a  1aa' }).postalCode, 'SW1A 1AA');
    assert.equal(tidy('IT', { region: 'rm' }).region, 'RM');
    assert.equal(tidy('IE', { region: 'Co. Dublin' }).region, 'Co. Dublin');
  });
});
