import { html } from 'hono/html';
import { declarationRows } from '../documents/acknowledgement/declaration-content.ts';
import { declaredBy } from './declared.ts';
import { fieldNames, type Values } from './fields.ts';
import { frame, inItsLanguage } from './frame.ts';
import type { PageState } from './page-state.ts';
import { rowsList } from './rows.ts';

/** The second step: everything once more, one button that declares it, and one that goes back with everything. */
export const checkPage = (state: PageState, values: Values, { nonce, notice }: { readonly nonce: string; readonly notice?: string }): Promise<string> => {
  const { country, kind, labels, lang, words } = state;
  const hidden = { country, lang, nonce, ...Object.fromEntries(fieldNames.map((name) => [name, values[name]])) };
  const main = html`<h1>${inItsLanguage(state, labels.open)}</h1>
${notice ? html`<div class="notice" role="alert"><p>${notice}</p></div>` : ''}
<h2>${words.stepTwo}</h2>
<p>${words.check[kind]}</p>
${rowsList(declarationRows(declaredBy(state, values)))}
<form method="post" action="${kind}">
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="actions"><button class="primary" name="step" value="confirm">${inItsLanguage(state, labels.confirm)}</button>
<button name="step" value="edit">${words.back}</button></div>
</form>`;
  return frame(state, { title: `${words.stepTwo}, ${labels.open}`, main });
};
