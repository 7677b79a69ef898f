import type { AddressField } from '../api/contract/address-form.ts';

type Field = Omit<AddressField, 'row'>;

/** The first line of an address: what every country has. */
export const street = (more: Partial<Field> = {}): Field => ({
  name: 'line',
  label: 'street-address',
  required: true,
  maxLength: 120,
  ...more,
});

export const secondLine: Field = { name: 'line-2', label: 'address-line-2', required: false, maxLength: 120 };

export const city = (more: Partial<Field> = {}): Field => ({ name: 'city', label: 'city', required: true, maxLength: 80, ...more });

/** A postal code that is as long as its example. */
export const postalCode = (pattern: string, example: string, more: Partial<Field> = {}): Field => ({
  name: 'postal-code',
  label: 'postal-code',
  required: true,
  maxLength: 16,
  pattern,
  example,
  ...more,
});

/** Fields in the rows in which their country writes them, from the top. */
export const inRows = (...rows: readonly (readonly Field[])[]): AddressField[] =>
  rows.flatMap((fields, index) => fields.map((field) => ({ ...field, row: index + 1 })));
