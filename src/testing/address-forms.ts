import type { AddressForm } from '../api/contract/address-form.ts';
import { city, inRows, postalCode, secondLine, street } from './address-form-fields.ts';
import { fixtureOf } from './fixture-of.ts';
import { usStates } from './us-states.ts';

/** Norway: the code before the town. */
export const NO = fixtureOf<AddressForm>({
  country: 'NO',
  fields: inRows([street({ example: 'Storgata 1' })], [secondLine], [
    postalCode('^\\d{4}$', '0155', { numeric: true }),
    city({ label: 'post-town', example: 'Oslo' }),
  ]),
  vat: { label: 'organisation-number', example: '974 760 673' },
});

/** Germany. */
export const DE = fixtureOf<AddressForm>({
  country: 'DE',
  fields: inRows([street({ example: 'Hauptstraße 5' })], [secondLine], [
    postalCode('^\\d{5}$', '10115', { numeric: true }),
    city({ example: 'Berlin' }),
  ]),
  vat: { label: 'vat-number', example: 'DE136695976' },
});

/** The United Kingdom: a town, and a code of letters below it. */
export const GB = fixtureOf<AddressForm>({
  country: 'GB',
  fields: inRows(
    [street({ example: '10 High Street' })],
    [secondLine],
    [city({ label: 'post-town', example: 'Leeds' })],
    [postalCode('^[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$', 'LS1 4AP', { label: 'postcode' })],
  ),
  vat: { label: 'vat-number', example: 'GB980780684' },
});

/** The United States: a state that is chosen, and no number of a business on invoices. */
export const US = fixtureOf<AddressForm>({
  country: 'US',
  fields: inRows([street({ example: '1 Main Street' })], [secondLine], [
    city({ example: 'Springfield' }),
    { name: 'region', label: 'state', required: true, maxLength: 80, choices: usStates },
    postalCode('^\\d{5}(-\\d{4})?$', '62701', { label: 'zip-code' }),
  ]),
});

/** Japan: the code first, and the street last. */
export const JP = fixtureOf<AddressForm>({
  country: 'JP',
  fields: inRows(
    [postalCode('^\\d{3}-?\\d{4}$', '100-0001'), { name: 'region', label: 'prefecture', required: true, maxLength: 80, example: '東京都' }],
    [city({ example: '千代田区' })],
    [street({ example: '千代田1-1' })],
    [secondLine],
  ),
  vat: { label: 'tax-number', example: 'T1234567890123' },
});
