import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { idsOfFirstStates } from './first-state.js';
import { isFurtherForm, leavesNumberOut } from './plurals.js';
import { plainText, readUnits } from './xliff.js';

const head = (text) => {
  const imports = [
    /\bhtml`/.test(text) && "import { html } from 'lit';",
    /\bstr`/.test(text) && "import { str } from '@lit/localize';",
  ].filter(Boolean);
  return ['// Written by "npm run words" from xliff/. Do not modify by hand.', ...imports, ''].join('\n');
};

const moduleOf = (entries, more = '') => {
  const body = entries.map(({ text }) => `  ${text},\n`).join('');
  return `${head(body)}\n${more}export const templates = {\n${body}};\n`;
};

/** How each language is loaded: a file of its own. */
const tableOf = (locales) =>
  `${head('')}\nexport const languages = {\n${locales.map((locale) => `  '${locale}': () => import('./${locale}.ts'),\n`).join('')}};\n`;

const entriesOf = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const statement = source.statements.find(ts.isVariableStatement);
  const { properties } = statement.declarationList.declarations[0].initializer;
  return properties.map((property) => ({ id: property.name.text, text: property.getText() }));
};

/** The forms that the tool leaves out, since the source does not have them, or has them with a number that is not said. */
const furtherEntries = (file) =>
  [...readUnits(file)]
    .filter(([id, unit]) => (isFurtherForm(id) && unit.target) || leavesNumberOut(id, unit))
    .map(([id, { target }]) => {
      const words = plainText(target).replace(/[\\`]|\$(?=\{)/g, '\\$&');
      const text = /\{\d+\}/.test(words) ? `str\`${words.replace(/\{(\d+)\}/g, '${$1}')}\`` : `\`${words}\``;
      return { id, text: `'${id}': ${text}` };
    });

/**
 * Cuts each language's module in two: `nb.ts` with the texts of first states, and `nb-later.ts` with those of what loads when
 * it is opened. A page that only shows a list does not load the words of every dialog. `languages.ts` says how each is loaded.
 */
export const splitLocales = (folder, xliff, locales) => {
  const first = idsOfFirstStates();
  const isFirst = ({ id }) => first.has(id) || (isFurtherForm(id) && first.has(id.replace(/\w+$/, 'other')));
  for (const locale of locales) {
    const file = join(folder, `${locale}.ts`);
    const further = furtherEntries(join(xliff, `${locale}.xlf`));
    const own = new Set(further.map(({ id }) => id));
    const entries = [...entriesOf(file).filter(({ id }) => !own.has(id)), ...further].sort((one, other) => (one.id < other.id ? -1 : 1));
    writeFileSync(file, moduleOf(entries.filter(isFirst), `export const later = () => import('./${locale}-later.ts');\n\n`));
    writeFileSync(join(folder, `${locale}-later.ts`), moduleOf(entries.filter((entry) => !isFirst(entry))));
  }
  writeFileSync(join(folder, 'languages.ts'), tableOf(locales));
};
