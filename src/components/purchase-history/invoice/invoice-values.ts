import type { InvoiceDetails } from '../../../api/contract/invoice-details.ts';
import type { Invoice } from '../../../api/contract/purchase.ts';

/** The fields of the form. `lines` are those of the address, one below the other. */
export type InvoiceField = 'name' | 'country' | 'lines' | 'postalCode' | 'city' | 'region' | 'vatNumber';
export type InvoiceValues = Readonly<Record<InvoiceField, string>>;

/** The form as the invoice fills it. An address that is not there begins in the seller's country. */
export const valuesOf = ({ buyer: { name = '', address, vatNumber = '' }, seller }: Invoice): InvoiceValues => ({
  name,
  country: address?.country ?? seller.address.country,
  lines: address?.lines.join('\n') ?? '',
  postalCode: address?.postalCode ?? '',
  city: address?.city ?? '',
  region: address?.region ?? '',
  vatNumber,
});

/** The lines of an address, without the empty ones. */
export const linesOf = ({ lines }: InvoiceValues): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whether anything of an address was typed. The country alone is none: it is always chosen. */
export const hasAddress = (values: InvoiceValues): boolean =>
  linesOf(values).length > 0 || [values.postalCode, values.city, values.region].some((text) => text.trim());

/** What was typed, as the server takes it: what is empty is left out. */
export const detailsOf = (values: InvoiceValues, withRegion: boolean): InvoiceDetails => {
  const text = (field: InvoiceField): string | undefined => values[field].trim() || undefined;
  return {
    name: values.name.trim(),
    address: hasAddress(values)
      ? {
          lines: linesOf(values),
          postalCode: text('postalCode'),
          city: text('city'),
          region: withRegion ? text('region') : undefined,
          country: values.country,
        }
      : undefined,
    vatNumber: text('vatNumber'),
  };
};
