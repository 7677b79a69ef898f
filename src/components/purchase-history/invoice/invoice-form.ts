import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../../../controllers/form-controller.ts';
import { selectField, textareaField, textField } from '../../internal/field.ts';
import { hasRegion, isCityFirst } from '../address-text.ts';
import { countryOptions } from './countries.ts';
import type { InvoiceField } from './invoice-values.ts';

type Form = FormController<InvoiceField>;

/** The fields of an invoice, in the order in which the chosen country writes an address. */
export const invoiceFields = (form: Form): TemplateResult => {
  const { country } = form.values;
  return html`
    ${textField(form, {
      name: 'name',
      label: msg('Name or company', { desc: 'Label of a field.' }),
      autocomplete: 'name',
      maxlength: 120,
      required: true,
    })}
    ${selectField(form, {
      name: 'country',
      label: msg('Country', { desc: 'Label of a field.' }),
      autocomplete: 'country',
      options: countryOptions(country),
    })}
    ${textareaField(form, {
      name: 'lines',
      label: msg('Address', { desc: 'Label of a field for street and number.' }),
      hint: msg('Street and number. Up to three lines.', { desc: 'Hint of a field.' }),
      autocomplete: 'street-address',
      rows: 2,
    })}
    <div class="place">
      ${isCityFirst(country) ? [city(form), region(form, country), postalCode(form, country)] : [postalCode(form, country), city(form), region(form, country)]}
    </div>
    ${textField(form, {
      name: 'vatNumber',
      label: msg('VAT number', { desc: 'Label of a field.' }),
      hint: msg('Only for a business. Leave it empty otherwise.', { desc: 'Hint of the field "VAT number".' }),
      maxlength: 24,
      dir: 'ltr',
    })}
  `;
};

const city = (form: Form): TemplateResult =>
  textField(form, {
    name: 'city',
    label: msg('City', { desc: 'Label of a field: the place that a postal code belongs to.' }),
    autocomplete: 'address-level2',
    maxlength: 80,
  });

const postalCode = (form: Form, country: string): TemplateResult =>
  textField(form, {
    name: 'postalCode',
    label:
      country === 'US'
        ? msg('ZIP code', { desc: 'Label of a field, for addresses in the United States.' })
        : msg('Postal code', { desc: 'Label of a field.' }),
    autocomplete: 'postal-code',
    maxlength: 16,
    dir: 'ltr',
  });

const region = (form: Form, country: string): unknown =>
  hasRegion(country)
    ? textField(form, {
        name: 'region',
        label: msg('State or province', { desc: 'Label of a field.' }),
        autocomplete: 'address-level1',
        maxlength: 80,
      })
    : '';
