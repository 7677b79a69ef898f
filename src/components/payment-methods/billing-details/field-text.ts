import { msg } from '@lit/localize';
import type { AddressField, AddressForm } from '../../../api/contract/address-form.ts';

/** What a field is called in its country. */
export const addressLabel = ({ label, name }: Pick<AddressField, 'label' | 'name'>): string =>
  label === 'unknown' ? addressLabels[byName[name]]() : addressLabels[label]();

type Label = Exclude<AddressField['label'], 'unknown'>;

const byName: Record<AddressField['name'], Label> = {
  line: 'street-address',
  'line-2': 'address-line-2',
  'line-3': 'address-line-3',
  'postal-code': 'postal-code',
  city: 'city',
  region: 'region',
  unknown: 'address-line-2',
};

const addressLabels: Record<Label, () => string> = {
  'street-address': () => msg('Street and number', { desc: 'Label of a field: the first line of an address.' }),
  'address-line-2': () => msg('Flat, floor or c/o', { desc: 'Label of a field: the second line of an address.' }),
  'address-line-3': () => msg('Third address line', { desc: 'Label of a field.' }),
  'postal-code': () => msg('Postal code', { desc: 'Label of a field.' }),
  'zip-code': () => msg('ZIP code', { desc: 'Label of a field, for addresses in the United States.' }),
  postcode: () => msg('Postcode', { desc: 'Label of a field, for addresses in Britain, Australia and others.' }),
  eircode: () => msg('Eircode', { desc: 'Label of a field, for addresses in Ireland.' }),
  'pin-code': () => msg('PIN code', { desc: 'Label of a field: the postal code of an address in India.' }),
  city: () => msg('City', { desc: 'Label of a field: the place that a postal code belongs to.' }),
  'post-town': () => msg('Town', { desc: 'Label of a field: the place of the post office, as in Norway and Britain.' }),
  suburb: () => msg('Suburb', { desc: 'Label of a field, for addresses in Australia and New Zealand.' }),
  state: () => msg('State', { desc: 'Label of a field of an address.' }),
  province: () => msg('Province', { desc: 'Label of a field of an address.' }),
  county: () => msg('County', { desc: 'Label of a field of an address.' }),
  prefecture: () => msg('Prefecture', { desc: 'Label of a field, for addresses in Japan.' }),
  region: () => msg('Region', { desc: 'Label of a field of an address.' }),
  emirate: () => msg('Emirate', { desc: 'Label of a field of an address.' }),
};

type VatLabel = NonNullable<AddressForm['vat']>['label'];

/** What the number of a business is called in its country. */
export const vatLabel = (label: VatLabel): string => vatLabels[label]();

const vatLabels: Record<VatLabel, () => string> = {
  'vat-number': () => msg('VAT number', { desc: 'Label of a field.' }),
  'organisation-number': () => msg('Organisation number', { desc: 'Label of a field: the number of a business, as in Norway.' }),
  'tax-number': () => msg('Tax number', { desc: 'Label of a field: the number of a business.' }),
  'gst-number': () => msg('GST number', { desc: 'Label of a field: the number of a business, as in India or Australia.' }),
  ein: () => msg('EIN', { desc: 'Label of a field: the number of a business in the United States.' }),
  unknown: () => msg('VAT number', { desc: 'Label of a field.' }),
};
