import { html, raw } from 'hono/html';
import { formatLocaleFor } from '../words/words.ts';
import { countryName } from '../documents/country-name.ts';
import { fieldsOf, type Errors } from './check-values.ts';
import { longest, type FieldName, type Values } from './fields.ts';
import { frame, inItsLanguage, languageLinks, type Markup } from './frame.ts';
import type { PageState } from './page-state.ts';

interface Form {
  readonly state: PageState;
  readonly values: Values;
  readonly errors: Errors;
}

/** Where the keyboard begins on a page with something to put right. */
const first = ({ errors, state }: Form): FieldName | undefined => fieldsOf(state).find((name) => errors[name] !== undefined);

const described = ({ errors, state }: Form, name: FieldName): string =>
  [...(state.words.hints[name] ? [`${name}-hint`] : []), ...(errors[name] ? [`${name}-error`] : [])].join(' ');

const attributes = (form: Form, name: FieldName): Markup => {
  const by = described(form, name);
  return html`${by ? html` aria-describedby="${by}"` : ''}${form.errors[name] ? raw(' aria-invalid="true"') : ''}${first(form) === name ? raw(' autofocus') : ''}`;
};

const beside = ({ errors, state }: Form, name: FieldName): Markup => html`${
  state.words.hints[name] ? html`<p class="hint" id="${name}-hint">${state.words.hints[name]}</p>` : ''
}${errors[name] ? html`<p class="field-error" id="${name}-error">${errors[name]}</p>` : ''}`;

/** What the browser may fill in by itself (WCAG 2.2, 1.3.5), and what keyboard it shows. */
const kinds: Readonly<Partial<Record<FieldName, string>>> = {
  contract: 'type="text" required',
  name: 'type="text" autocomplete="name" required',
  email: 'type="email" autocomplete="email" spellcheck="false" required',
  endOn: 'type="date"',
};

const input = (form: Form, name: FieldName): Markup => html`<div class="field"><label for="${name}">${form.state.words.labels[name]}</label>
${beside(form, name)}
<input id="${name}" name="${name}" ${raw(kinds[name]!)}${name === 'endOn' ? '' : html` maxlength="${longest[name]}" dir="auto"`} value="${form.values[name]}"${attributes(form, name)}></div>
`;

const reason = (form: Form): Markup => html`<div class="field"><label for="reason">${form.state.words.labels.reason}</label>
${beside(form, 'reason')}
<textarea id="reason" name="reason" rows="4" maxlength="${longest.reason}" dir="auto"${attributes(form, 'reason')}>
${form.values.reason}</textarea></div>
`;

/** None is chosen beforehand. */
const types = (form: Form, names: Readonly<Record<'ordinary' | 'extraordinary', string>>): Markup => {
  const { hints, labels } = form.state.words;
  return html`<fieldset class="field" id="type"${described(form, 'type') ? html` aria-describedby="${described(form, 'type')}"` : ''}><legend>${labels.type}</legend>
${beside(form, 'type')}
${form.state.types.map(
  (type, index) => html`<label class="choice"><input type="radio" name="type" value="${type}" aria-describedby="${type}-hint"${
    form.values.type === type ? raw(' checked') : ''
  }${index === 0 && first(form) === 'type' ? raw(' autofocus') : ''}><span>${names[type]}<span class="hint" id="${type}-hint">${hints[type]}</span></span></label>
`,
)}</fieldset>
`;
};

const field = (form: Form, name: FieldName, names: Readonly<Record<'ordinary' | 'extraordinary', string>>): Markup => {
  if (name === 'type') return types(form, names);
  return name === 'reason' ? reason(form) : input(form, name);
};

const summary = ({ errors, state }: Form): Markup => {
  const found = fieldsOf(state).filter((name) => errors[name] !== undefined);
  if (found.length === 0) return html``;
  return html`<div class="summary" role="alert"><h2>${state.words.toPutRight}</h2><ul>
${found.map((name) => html`<li><a href="#${name}">${errors[name]}</a></li>\n`)}</ul></div>`;
};

/** The first step: who, which contract, and where the acknowledgement goes. */
export const formPage = (
  form: Form,
  names: Readonly<Record<'ordinary' | 'extraordinary', string>>,
  { isFresh, notice }: { readonly isFresh: boolean; readonly notice?: string },
): Promise<string> => {
  const { errors, state, values } = form;
  const { country, kind, labels, lang, words } = state;
  const isWrong = Object.keys(errors).length > 0;
  const main = html`<h1>${inItsLanguage(state, labels.open)}</h1>
<p class="muted">${words.lawOf(countryName(country, formatLocaleFor(lang)))}</p>
${notice ? html`<div class="notice" role="alert"><p>${notice}</p></div>` : ''}
${summary(form)}
<h2>${words.stepOne}</h2>
<p>${words.noReason}</p>
<form method="post" action="${kind}" novalidate>
<input type="hidden" name="country" value="${country}"><input type="hidden" name="lang" value="${lang}">
${fieldsOf(state).map((name) => field(form, name, names))}
<div class="actions"><button class="primary" name="step" value="check">${words.next}</button></div>
</form>`;
  return frame(state, {
    title: isWrong ? `${words.error}: ${labels.open}` : labels.open,
    main,
    ...(isFresh && { languages: languageLinks(state, values.contract) }),
  });
};
