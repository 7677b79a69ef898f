import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormController } from '../../controllers/form-controller.ts';
import { dateField, selectField, textareaField, textField } from '../internal/field.ts';
import { icon } from '../internal/icon.ts';
import { chevronIcon } from '../internal/icons.ts';
import { currencyOptions } from './currency-options.ts';
import type { QuestionField } from './question-values.ts';
import { cardSentence } from './question-text.ts';

type Form = FormController<QuestionField>;

/** Whether the fields that need not be filled in are unfolded. */
export interface Unfolded {
  isOpen: boolean;
}

/** The two ways to say which charge it is, and the fields of the chosen one. */
export const questionFields = (form: Form, more: Unfolded): TemplateResult => html`
  ${ways(form)}
  ${form.values.way === 'line' ? lineField(form) : html`${amountField(form)} ${dayField(form)} ${moreFields(form, more)}`}
`;

const ways = (form: Form): TemplateResult => {
  const way = (value: string, label: string) => html`<label class="way">
    <input type="radio" name="way" value=${value} .checked=${live(form.values.way === value)} />
    <span>${label}</span>
  </label>`;
  return html`<fieldset class="field ways">
    <legend>${msg('What does your bank show?', { desc: 'Question with two ways to answer.' })}</legend>
    <div class="switch">
      ${way('line', msg('A line to paste', { desc: 'One of two ways to tell of a charge: the text of the statement.' }))}
      ${way('amount', msg('An amount and a day', { desc: 'One of two ways to tell of a charge.' }))}
    </div>
  </fieldset>`;
};

const lineField = (form: Form): TemplateResult =>
  textareaField(form, {
    name: 'line',
    label: msg('The line on your statement', { desc: 'Label of a text field.' }),
    hint: cardSentence(),
    required: true,
  });

/** The amount, as the bank writes it. */
export const amountField = (form: Form): TemplateResult =>
  textField(form, {
    name: 'amount',
    label: msg('Amount', { desc: 'Column of purchases.' }),
    hint: msg('As it stands there, with the currency if you see one.', { desc: 'Hint below the field for an amount.' }),
    dir: 'ltr',
    maxlength: 40,
    size: 'medium',
    required: true,
  });

/** The day on the statement. */
export const dayField = (form: Form): TemplateResult =>
  dateField(form, {
    name: 'on',
    label: msg('Day on the statement', { desc: 'Label of a field for a date.' }),
    hint: msg('Banks often show a day or two later than you bought. Leave it out if there is none.', {
      desc: 'Hint below the field for the day of a charge.',
    }),
  });

/** The currency of the amount. */
export const currencyField = (form: Form): TemplateResult =>
  selectField(form, {
    name: 'currency',
    label: msg('Currency', { desc: 'Label of a field in which a currency is chosen.' }),
    options: currencyOptions(form.values.currency),
  });

const moreFields = (form: Form, more: Unfolded): TemplateResult => html`<details
  class="more"
  ?open=${more.isOpen || Boolean(form.errors.lastFour)}
  @toggle=${(event: Event) => (more.isOpen = (event.target as HTMLDetailsElement).open)}
>
  <summary>
    ${msg('Currency and card (optional)', { desc: 'Opens two more fields of a question about a charge.' })} ${icon(chevronIcon)}
  </summary>
  <div class="fields">
    ${currencyField(form)}
    ${textField(form, {
      name: 'lastFour',
      label: msg('Last four digits of the card', { desc: 'Label of a text field.' }),
      hint: msg('Never more than these.', { desc: 'Hint: no more of a card number is to be typed.' }),
      dir: 'ltr',
      inputmode: 'numeric',
      size: 'short',
    })}
  </div>
</details>`;
