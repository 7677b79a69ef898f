import type { AddressField, AddressForm } from '../../../../src/api/contract/address-form.ts';
import { africaAndMiddleEast } from './countries/africa-and-middle-east.ts';
import { americas } from './countries/americas.ts';
import { asiaPacific } from './countries/asia-pacific.ts';
import { easternEurope } from './countries/eastern-europe.ts';
import { nordic } from './countries/nordic.ts';
import { southernEurope } from './countries/southern-europe.ts';
import { westernEurope } from './countries/western-europe.ts';
import type { AddressSpec, AddressSpecs, FieldLabel, FieldName } from './spec.ts';

const specs: AddressSpecs = {
  ...nordic,
  ...westernEurope,
  ...southernEurope,
  ...easternEurope,
  ...americas,
  ...asiaPacific,
  ...africaAndMiddleEast,
};

/** Countries that have a form. */
export const countries: readonly string[] = Object.keys(specs).sort();

/** What most countries call the parts of an address. */
const usual: Readonly<Record<FieldName, FieldLabel>> = {
  line: 'street-address',
  'line-2': 'address-line-2',
  'line-3': 'address-line-3',
  'postal-code': 'postal-code',
  city: 'city',
  region: 'region',
};

/** The longest that the contract takes. A code is shorter than that everywhere. */
const longest: Readonly<Record<FieldName, number>> = {
  line: 120,
  'line-2': 120,
  'line-3': 120,
  'postal-code': 10,
  city: 80,
  region: 80,
};

const examples = ({ city, postal, region, regions, street }: AddressSpec): Partial<Record<FieldName, string | undefined>> => ({
  line: street,
  'postal-code': postal?.[1],
  city,
  region: regions ? regions[0]?.code : region?.[1],
});

const toField = (text: string, row: number, spec: AddressSpec): AddressField => {
  const name = text.replace('?', '') as FieldName;
  const pattern = { 'postal-code': spec.postal?.[0], region: spec.region?.[0] }[name as string];
  const example = examples(spec)[name];
  const digits = example?.replaceAll(/\D/g, '');
  return {
    name,
    label: spec.called?.[name] ?? usual[name],
    required: !text.endsWith('?'),
    row,
    maxLength: longest[name],
    ...(pattern !== undefined && { pattern }),
    ...(example !== undefined && { example }),
    // What separates the digits may be left away everywhere.
    ...(pattern !== undefined && digits && new RegExp(pattern, 'u').test(digits) && { numeric: true }),
    ...(name === 'region' && spec.regions && { choices: spec.regions.map((choice) => ({ ...choice })) }),
  };
};

const toForm = (country: string, spec: AddressSpec): AddressForm => ({
  country,
  fields: spec.rows.flatMap((row, index) => row.split(' ').map((text) => toField(text, index + 1, spec))),
  vat: { label: spec.vat[0], example: spec.vat[1] },
});

const forms = new Map(Object.entries(specs).map(([country, spec]) => [country, toForm(country, spec)]));

/** The form in which a country writes an address; none for one that is not known. */
export const addressFormOf = (country: string): AddressForm | undefined => forms.get(country);
