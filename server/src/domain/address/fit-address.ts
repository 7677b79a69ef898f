import type { AddressField, AddressForm } from '../../../../src/api/contract/address-form.ts';
import type { BillingDetailsInput } from '../../../../src/api/contract/billing-details.ts';

type Address = NonNullable<BillingDetailsInput['address']>;

/** One thing that does not fit, by its place in the address. */
export interface Misfit {
  readonly path: string;
  readonly message: string;
}

const lineNames = ['line', 'line-2', 'line-3'];

/** Where the value of a field stands. */
const placeOf = (name: AddressField['name']): string => {
  const line = lineNames.indexOf(name);
  if (line >= 0) return `lines.${line}`;
  return name === 'postal-code' ? 'postalCode' : name;
};

/** What an address has to say, by its place. */
const valuesOf = ({ city, lines, postalCode, region }: Address): Map<string, string> =>
  new Map(
    Object.entries({ ...Object.fromEntries(lines.map((line, index) => [`lines.${index}`, line])), postalCode, city, region }).flatMap(
      ([place, value]) => (value === undefined ? [] : [[place, value]]),
    ),
  );

const misfitOf = ({ choices, maxLength, pattern, required }: AddressField, value: string | undefined): string | undefined => {
  if (value === undefined) return required ? 'This is missing in an address of this country.' : undefined;
  if (value.length > maxLength) return `This is longer than ${maxLength} characters.`;
  if (choices && !choices.some(({ code }) => code === value)) return 'This is none of the choices.';
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return 'This does not have the form that it has in this country.';
  return undefined;
};

/**
 * Everything in an address that does not fit its country's form: what is missing, what is written otherwise there, and what no
 * address of that country has.
 */
export const misfitsOf = ({ fields }: AddressForm, address: Address): Misfit[] => {
  const values = valuesOf(address);
  const places = fields.map(({ name }) => placeOf(name));
  const wrong = fields.flatMap((field, index): Misfit[] => {
    const path = places[index]!;
    const message = misfitOf(field, values.get(path));
    return message === undefined ? [] : [{ path, message }];
  });
  const foreign = [...values.keys()].filter((path) => !places.includes(path));
  return [...wrong, ...foreign.map((path) => ({ path, message: 'No address of this country has this.' }))];
};

/** An address as it is kept: letters of codes in capitals, with no more than one space between. */
export const tidyAddress = ({ fields }: AddressForm, address: Address): Address => {
  const tidy = (name: 'postal-code' | 'region', value: string): string => {
    const isCode = fields.some((field) => field.name === name && field.pattern !== undefined);
    return isCode ? value.toUpperCase().replaceAll(/\s+/g, ' ') : value;
  };
  const { postalCode, region } = address;
  return {
    ...address,
    ...(postalCode !== undefined && { postalCode: tidy('postal-code', postalCode) }),
    ...(region !== undefined && { region: tidy('region', region) }),
  };
};
