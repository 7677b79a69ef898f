import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AddressField } from '../../../api/contract/address-form.ts';
import type { FormController } from '../../../controllers/form-controller.ts';
import { formatCountry } from '../../../format/country.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { selectField, textField } from '../../internal/field.ts';
import { addressLabel, vatLabel } from '../billing-details/field-text.ts';
import type { DetailsField } from './details-values.ts';
import type { DetailsFlow } from './details-flow.ts';

type Form = FormController<DetailsField>;

/** The fields, those of the address in the rows and with the names of the chosen country. */
export const detailsFields = ({ form, addressForm, countries }: DetailsFlow): TemplateResult => html`
  ${textField(form, {
    name: 'name',
    label: msg('Name or company', { desc: 'Label of a field.' }),
    autocomplete: 'billing name',
    maxlength: 120,
    required: true,
  })}
  ${textField(form, {
    name: 'email',
    label: msg('E-mail for receipts', { desc: 'Label of a field.' }),
    hint: msg('Leave it empty to have receipts sent to the address of your account.', { desc: 'Hint of the field "E-mail for receipts".' }),
    autocomplete: 'billing email',
    inputmode: 'email',
    maxlength: 254,
    dir: 'ltr',
  })}
  ${selectField(form, {
    name: 'country',
    label: msg('Country', { desc: 'Label of a field.' }),
    autocomplete: 'billing country',
    options: countryOptions(countries),
  })}
  ${rows(addressForm.fields).map((row) => html`<div class="row">${row.map((field) => addressInput(form, field))}</div>`)}
  ${addressForm.vat
    ? textField(form, {
        name: 'vatNumber',
        label: vatLabel(addressForm.vat.label),
        hint: vatHint(`\u2066${addressForm.vat.example}\u2069`),
        maxlength: 24,
        dir: 'ltr',
      })
    : nothing}
`;

/** Countries in the order of the page's language. */
const countryOptions = (codes: readonly string[]): { value: string; label: string }[] => {
  const locale = formatLocale();
  const { compare } = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: formatCountry(value, locale) }))
    .sort((one, other) => compare(one.label, other.label));
};

/** Fields that stand beside each other, from the top row on. */
const rows = (fields: readonly AddressField[]): AddressField[][] => {
  const numbers = [...new Set(fields.map(({ row }) => row))].sort((one, other) => one - other);
  return numbers.map((number) => fields.filter(({ row }) => row === number));
};

const tokens: Record<Exclude<AddressField['name'], 'unknown'>, AutoFill> = {
  line: 'billing address-line1',
  'line-2': 'billing address-line2',
  'line-3': 'billing address-line3',
  'postal-code': 'billing postal-code',
  city: 'billing address-level2',
  region: 'billing address-level1',
};

const addressInput = (form: Form, field: AddressField): unknown => {
  const { name, maxLength, example, numeric, choices, pattern, required } = field;
  if (name === 'unknown') return nothing;
  const label = required ? addressLabel(field) : optional(addressLabel(field));
  const autocomplete = tokens[name];
  if (choices) {
    const known = choices.some(({ code }) => code === form.values[name]);
    const none = msg('Choose…', { desc: 'First entry of a list from which something is to be chosen.' });
    const options = choices.map(({ code, name: word }) => ({ value: code, label: word }));
    return selectField(form, { name, label, autocomplete, options: [{ value: known ? '' : form.values[name], label: none }, ...options] });
  }
  return textField(form, {
    name,
    label,
    autocomplete,
    maxlength: maxLength,
    hint: pattern && example ? exampleHint(`\u2068${example}\u2069`) : undefined,
    ...(numeric && { inputmode: 'numeric' as const }),
    ...(name === 'postal-code' && { dir: 'ltr' as const }),
  });
};

const optional = (label: string): string => msg(str`${label} (optional)`, { desc: 'Label of a field that may stay empty. 0 is its name.' });

const vatHint = (example: string): string =>
  msg(str`Only for a business, like ${example}. Leave it empty otherwise.`, {
    desc: 'Hint of a field for the number of a business. 0 is an example.',
  });

const exampleHint = (example: string): string =>
  msg(str`For example ${example}.`, { desc: 'Hint of a field of an address. 0 is an example.' });
