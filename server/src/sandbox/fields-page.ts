import { html } from 'hono/html';
import { documentOf } from './document.ts';
import { sandboxWords } from './page/words/words.ts';

const field = (id: string, label: string, hint: string, autocomplete: string, length: number) => html`<div class="field ${id}">
  <label for="${id}" id="${id}-label">${label}</label>
  <input
    id="${id}"
    type="text"
    dir="ltr"
    inputmode="numeric"
    autocomplete="${autocomplete}"
    maxlength="${length}"
    spellcheck="false"
    required
    aria-describedby="${id}-hint ${id}-error"
  />
  <p class="hint" id="${id}-hint">${hint}</p>
  <p class="error" id="${id}-error" hidden>
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 6.5v4M10 13.25v.01" />
    </svg>
    <span></span>
  </p>
</div>`;

/** The hosted fields. None of the inputs has a name, so that a form that is sent all the same holds nothing. */
export const fieldsPage = (lang: string, origins: readonly string[]) => {
  const { fields: texts, language } = sandboxWords(lang);
  return documentOf({
    lang: language,
    title: texts.number,
    origins,
    style: 'fields.css',
    script: 'fields.ts',
    body: html`<form novalidate>
      ${field('number', texts.number, texts.numberHint, 'cc-number', 40)}
      ${field('expiry', texts.expiry, texts.expiryHint, 'cc-exp', 12)} ${field('code', texts.code, texts.codeHint, 'cc-csc', 8)}
    </form>`,
  });
};
