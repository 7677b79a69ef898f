import * as v from 'valibot';
import { openEnum } from './common.ts';
import { operation } from './operation.ts';

/** ISO 3166-1 alpha-2. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));

/** One field of an address, in the place where its country writes it. */
export const addressField = v.object({
  name: openEnum(['line', 'line-2', 'line-3', 'postal-code', 'city', 'region']),
  /** What the country calls it. */
  label: openEnum([
    'street-address',
    'address-line-2',
    'address-line-3',
    'postal-code',
    'zip-code',
    'postcode',
    'eircode',
    'pin-code',
    'city',
    'post-town',
    'suburb',
    'state',
    'province',
    'county',
    'prefecture',
    'region',
    'emirate',
  ]),
  required: v.boolean(),
  /** Fields of one row stand beside each other; rows count from 1. */
  row: v.pipe(v.number(), v.integer(), v.minValue(1)),
  maxLength: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** A regular expression that the whole value fits, in the country's own form (`^\d{4}$`). Letters in capitals. */
  pattern: v.optional(v.string()),
  example: v.optional(v.string()),
  /** Digits alone, so that a phone shows digits. */
  numeric: v.optional(v.boolean()),
  /** The only values there are, in the order in which the country lists them. */
  choices: v.optional(v.array(v.object({ code: v.string(), name: v.string() }))),
});
export type AddressField = v.InferOutput<typeof addressField>;

/** The form in which a country writes an address. */
export const addressForm = v.object({
  country: countryCode,
  fields: v.array(addressField),
  /** How a business's number is called and looks there; missing where invoices bear none. */
  vat: v.optional(v.object({ label: openEnum(['vat-number', 'organisation-number', 'tax-number', 'gst-number', 'ein']), example: v.string() })),
});
export type AddressForm = v.InferOutput<typeof addressForm>;

/** The form of an address in a country. */
export const getAddressForm = operation({
  method: 'GET',
  path: '/address-forms/{country}',
  auth: 'none',
  params: v.object({ country: countryCode }),
  result: addressForm,
});
