import type { AddressForm } from '../../../api/contract/address-form.ts';
import type { BillingDetails } from '../../../api/contract/billing-details.ts';
import { formatCountry } from '../../../format/country.ts';

type Address = NonNullable<NonNullable<BillingDetails['details']>['address']>;
type FieldName = AddressForm['fields'][number]['name'];

const lineNames: readonly FieldName[] = ['line', 'line-2', 'line-3'];

/** What an address has in a field of its form. A chosen region is shown by its code, as it is written on envelopes. */
const valueOf = ({ lines, postalCode, city, region }: Address, name: FieldName): string | undefined => {
  const line = lineNames.indexOf(name);
  if (line >= 0) return lines[line];
  return { 'postal-code': postalCode, city, region }[name as 'postal-code'];
};

/** An address line by line in the form of its country, with the country itself at the end. */
export const addressLines = (address: Address, form: AddressForm, locale: string): string[] => {
  const rows = new Map<number, string[]>();
  for (const { name, row } of form.fields) {
    const value = valueOf(address, name)?.trim();
    if (value) rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  const ofLines = form.fields.filter(({ name }) => lineNames.includes(name));
  // A line that the form has no field for is still part of the address, below the last one that has.
  const spare = address.lines.slice(ofLines.length);
  const lastRow = Math.max(0, ...ofLines.map(({ row }) => row));
  const written = [...rows].sort(([one], [other]) => one - other).map(([row, values]) => ({ row, line: values.join(' ') }));
  const before = written.filter(({ row }) => row <= lastRow).map(({ line }) => line);
  const after = written.filter(({ row }) => row > lastRow).map(({ line }) => line);
  return [...before, ...spare, ...after, formatCountry(address.country, locale)];
};
