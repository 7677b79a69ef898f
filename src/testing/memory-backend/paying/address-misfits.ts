import type { AddressField, AddressForm } from '../../../api/contract/address-form.ts';
import type { BillingDetailsInput } from '../../../api/contract/billing-details.ts';

type Address = NonNullable<BillingDetailsInput['address']>;

const lineOf: Partial<Record<AddressField['name'], number>> = { line: 0, 'line-2': 1, 'line-3': 2 };

const nameOf = { 'postal-code': 'postalCode', city: 'city', region: 'region' } as const;

const valueOf = (address: Address, name: AddressField['name']): { path: string; value: string | undefined } => {
  const line = lineOf[name];
  if (line !== undefined) return { path: `lines.${line}`, value: address.lines[line] };
  const key = nameOf[name as keyof typeof nameOf];
  return { path: key, value: address[key] };
};

const problemOf = ({ required, maxLength, pattern, choices }: AddressField, value: string | undefined): string | undefined => {
  if (!value) return required ? 'It is missing.' : undefined;
  if (value.length > maxLength) return 'It is too long.';
  if (choices && !choices.some(({ code }) => code === value)) return 'There is no such one.';
  return pattern && !new RegExp(pattern).test(value.toUpperCase()) ? 'It does not have the form of this country.' : undefined;
};

/** The fields of an address that do not fit the form of its country, each with its path in the request. */
export const misfitsOf = ({ fields }: AddressForm, address: Address): { path: string; message: string }[] =>
  fields.flatMap((field) => {
    const { path, value } = valueOf(address, field.name);
    const message = problemOf(field, value);
    return message ? [{ path: `body.details.address.${path}`, message }] : [];
  });
