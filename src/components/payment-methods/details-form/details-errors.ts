import { msg, str } from '@lit/localize';
import type { AddressField, AddressForm } from '../../../api/contract/address-form.ts';
import { type DetailsField, type DetailsValues, hasAddress } from './details-values.ts';

/** A sentence for each field that cannot be sent as it is. */
export const detailsErrors = (values: DetailsValues, form: AddressForm): Partial<Record<DetailsField, string>> => {
  const withAddress = hasAddress(values, form);
  return {
    name: values.name.trim() ? undefined : msg('Type the name that is to stand on your invoices.', { desc: 'Beside an empty field.' }),
    email: isEmail(values.email.trim()) ? undefined : msg('An e-mail address looks like name@example.com.', { desc: 'Beside a field.' }),
    ...Object.fromEntries(
      form.fields.flatMap((field) =>
        field.name === 'unknown' ? [] : [[field.name, fieldError(field, values[field.name].trim(), withAddress)]],
      ),
    ),
  };
};

const isEmail = (text: string): boolean => !text || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const fieldError = ({ required, pattern, example, choices }: AddressField, text: string, withAddress: boolean): string | undefined => {
  if (!text) {
    if (!required || !withAddress) return undefined;
    return choices
      ? msg('Choose one.', { desc: 'Beside a list from which something must be chosen.' })
      : msg('This is part of every address there. Leave the whole address empty if you want to give none.', {
          desc: 'Beside an empty field of an address.',
        });
  }
  if (choices && !choices.some(({ code }) => code === text)) return msg('Choose one.', { desc: 'Beside a list from which something must be chosen.' });
  if (!pattern || fits(pattern, text.toUpperCase())) return undefined;
  const shown = example && `\u2068${example}\u2069`;
  return shown
    ? msg(str`This looks like ${shown} in that country.`, { desc: 'Beside a field of an address. 0 is an example.' })
    : msg('This does not look as it does in that country.', { desc: 'Beside a field of an address.' });
};

/** A pattern that this browser cannot read judges nothing: the server does. */
const fits = (pattern: string, text: string): boolean => {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return true;
  }
};
