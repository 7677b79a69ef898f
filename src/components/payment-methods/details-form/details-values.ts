import type { AddressForm } from '../../../api/contract/address-form.ts';
import type { BillingDetails, BillingDetailsInput } from '../../../api/contract/billing-details.ts';

/** The fields of the form. Those of every country are there at once, so that nothing typed is lost when another one is chosen. */
export const fields = [
  'name',
  'email',
  'country',
  'line',
  'line-2',
  'line-3',
  'postal-code',
  'city',
  'region',
  'vatNumber',
] as const;
export type DetailsField = (typeof fields)[number];
export type DetailsValues = Readonly<Record<DetailsField, string>>;

export const empty = Object.fromEntries(fields.map((name) => [name, ''])) as DetailsValues;

const lineFields = ['line', 'line-2', 'line-3'] as const;

/** The form as the details fill it; without any, it begins in the country of their form. */
export const valuesOf = ({ details, form }: BillingDetails): DetailsValues => {
  const { name = '', email = '', address, vatNumber = '' } = details ?? {};
  return {
    name,
    email,
    country: address?.country ?? form.country,
    line: address?.lines[0] ?? '',
    'line-2': address?.lines[1] ?? '',
    'line-3': address?.lines[2] ?? '',
    'postal-code': address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    vatNumber,
  };
};

const isOf = (form: AddressForm, field: DetailsField): boolean => form.fields.some(({ name }) => name === field);

/** The lines of an address that its form has, without the empty ones; each with its field. */
export const linesOf = (values: DetailsValues, form: AddressForm): { field: DetailsField; text: string }[] =>
  lineFields
    .filter((field) => isOf(form, field))
    .map((field) => ({ field, text: values[field].trim() }))
    .filter(({ text }) => text);

/** Whether anything of an address was typed. The country alone is none: it is always chosen. */
export const hasAddress = (values: DetailsValues, form: AddressForm): boolean =>
  form.fields.some(({ name }) => name !== 'unknown' && values[name].trim());

/** What was typed, as the server takes it: what is empty is left out, and what the country has no field for. */
export const detailsOf = (values: DetailsValues, form: AddressForm): BillingDetailsInput => {
  const text = (field: DetailsField): string | undefined => values[field].trim() || undefined;
  const ofForm = (field: DetailsField): string | undefined => (isOf(form, field) ? text(field) : undefined);
  return {
    name: values.name.trim(),
    email: text('email'),
    address: hasAddress(values, form)
      ? {
          lines: linesOf(values, form).map((line) => line.text),
          postalCode: codeOf(values, form),
          city: ofForm('city'),
          region: ofForm('region'),
          country: values.country,
        }
      : undefined,
    vatNumber: form.vat ? text('vatNumber') : undefined,
  };
};

/** A postal code with a form of its own is written in capitals. */
export const codeOf = (values: DetailsValues, form: AddressForm): string | undefined => {
  const field = form.fields.find(({ name }) => name === 'postal-code');
  const code = field && values['postal-code'].trim();
  return code ? (field.pattern ? code.toUpperCase() : code) : undefined;
};

/** The field that a path in a problem's `errors` means. */
export const fieldAt = (path: string, values: DetailsValues, form: AddressForm): DetailsField | undefined => {
  const line = /lines(?:\.(\d+))?$/.exec(path);
  if (line) return linesOf(values, form)[Number(line[1] ?? 0)]?.field ?? 'line';
  const last = path.split('.').at(-1) ?? '';
  const name = last === 'postalCode' ? 'postal-code' : last;
  return fields.find((field) => field === name);
};
