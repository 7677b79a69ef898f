import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FormController } from '../../controllers/form-controller.ts';
import { alertIcon, icon } from './icon.ts';

/** What every field has. */
export interface Field<F extends string> {
  /** Its name in the form's values. */
  name: F;
  label: unknown;
  /** What one should know before typing; one or two sentences. */
  hint?: unknown;
  /** What the browser may fill in, in the words of HTML (`billing name`); nothing unless given. */
  autocomplete?: AutoFill;
  maxlength?: number;
  /** The direction of what is typed: `auto` unless given. Digits and codes are `ltr` in every language. */
  dir?: 'ltr' | 'auto';
  required?: boolean;
}

/** A field of one line. */
export interface TextField<F extends string> extends Field<F> {
  inputmode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  /** A class that gives its width, such as `short`. */
  size?: 'short' | 'medium';
}

/** A field in which one of several is chosen. */
export interface SelectField<F extends string> extends Field<F> {
  options: readonly { readonly value: string; readonly label: string }[];
}

/** One line of text. */
export const textField = <F extends string>(form: FormController<F>, field: TextField<F>): TemplateResult =>
  around(form, field, html`<input
    type="text"
    class="control ${field.size ?? ''}"
    part="field"
    id=${idOf(field)}
    name=${field.name as string}
    dir=${field.dir ?? 'auto'}
    inputmode=${ifDefined(field.inputmode)}
    autocomplete=${filling(field)}
    maxlength=${ifDefined(field.maxlength)}
    ?required=${field.required}
    aria-invalid=${invalid(form, field)}
    aria-describedby=${ifDefined(describedBy(form, field))}
    .value=${live(form.values[field.name])}
  />`);

/** A day, chosen in the browser's own way. Its value is `YYYY-MM-DD`. */
export const dateField = <F extends string>(
  form: FormController<F>,
  field: Field<F> & { min?: string; max?: string },
): TemplateResult =>
  around(form, field, html`<input
    type="date"
    class="control medium"
    part="field"
    id=${idOf(field)}
    name=${field.name as string}
    min=${ifDefined(field.min)}
    max=${ifDefined(field.max)}
    autocomplete=${filling(field)}
    ?required=${field.required}
    aria-invalid=${invalid(form, field)}
    aria-describedby=${ifDefined(describedBy(form, field))}
    .value=${form.values[field.name]}
  />`);

/** Several lines of text. */
export const textareaField = <F extends string>(
  form: FormController<F>,
  field: Field<F> & { rows?: number },
): TemplateResult =>
  around(form, field, html`<textarea
    class="control"
    part="field"
    id=${idOf(field)}
    name=${field.name as string}
    rows=${field.rows ?? 3}
    dir=${field.dir ?? 'auto'}
    autocomplete=${filling(field)}
    maxlength=${ifDefined(field.maxlength)}
    ?required=${field.required}
    aria-invalid=${invalid(form, field)}
    aria-describedby=${ifDefined(describedBy(form, field))}
    .value=${live(form.values[field.name])}
  ></textarea>`);

/** One of several. */
export const selectField = <F extends string>(form: FormController<F>, field: SelectField<F>): TemplateResult =>
  around(form, field, html`<select
    class="control"
    part="field"
    id=${idOf(field)}
    name=${field.name as string}
    autocomplete=${filling(field)}
    ?required=${field.required}
    aria-invalid=${invalid(form, field)}
    aria-describedby=${ifDefined(describedBy(form, field))}
  >
    ${field.options.map(
      ({ value, label }) => html`<option value=${value} .selected=${value === form.values[field.name]}>${label}</option>`,
    )}
  </select>`);

const idOf = ({ name }: Field<string>): string => `field-${name}`;

/** The check of templates knows single words of HTML alone, hence the type. */
const filling = ({ autocomplete = 'off' }: Field<string>) => autocomplete as 'off';

const invalid = <F extends string>(form: FormController<F>, { name }: Field<F>): 'true' | 'false' =>
  form.errors[name] ? 'true' : 'false';

const describedBy = <F extends string>(form: FormController<F>, field: Field<F>): string | undefined => {
  const ids = [form.errors[field.name] && `${idOf(field)}-error`, field.hint && `${idOf(field)}-hint`];
  return ids.filter(Boolean).join(' ') || undefined;
};

/** A control with its label above, and its hint and what is wrong with it below. */
const around = <F extends string>(form: FormController<F>, field: Field<F>, control: unknown): TemplateResult => {
  const error = form.errors[field.name];
  return html`<div class="field">
    <label for=${idOf(field)}>${field.label}</label>
    ${control}
    ${error ? html`<p class="field-error" id="${idOf(field)}-error">${icon(alertIcon)}<span>${error}</span></p>` : nothing}
    ${field.hint ? html`<p class="hint" id="${idOf(field)}-hint">${field.hint}</p>` : nothing}
  </div>`;
};
