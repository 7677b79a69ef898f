import type { AddressField, AddressForm } from '../../../../src/api/contract/address-form.ts';

/** A part of an address, with a name that this server knows. */
export type FieldName = Exclude<AddressField['name'], 'unknown'>;

/** What a country calls a part of an address. */
export type FieldLabel = Exclude<AddressField['label'], 'unknown'>;

/** One of the values that there are. The code is what stands in an address. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** How a country writes an address. */
export interface AddressSpec {
  /** From the top down; fields of one row are separated by a space. A `?` after a field says that it may stay empty. */
  readonly rows: readonly string[];
  /** A street and a number as they are written there. */
  readonly street: string;
  readonly city?: string;
  /** What the whole postal code fits, in capitals, and one that does. */
  readonly postal?: readonly [pattern: string, example: string];
  /** The same of a region that is written in free form. */
  readonly region?: readonly [pattern: string | undefined, example: string];
  /** The only regions there are, in the order in which the country lists them. */
  readonly regions?: readonly Choice[];
  /** What parts are called there, where that is not what they are called in most countries. */
  readonly called?: Partial<Readonly<Record<FieldName, FieldLabel>>>;
  /** What a business's number is called, and how one looks. */
  readonly vat: readonly [label: Exclude<NonNullable<AddressForm['vat']>['label'], 'unknown'>, example: string];
}

/** Forms by country, ISO 3166-1 alpha-2. */
export type AddressSpecs = Readonly<Record<string, AddressSpec>>;

/** Most of Europe: the code stands before the town. */
export const codeThenCity: readonly string[] = ['line', 'line-2?', 'postal-code city'];
