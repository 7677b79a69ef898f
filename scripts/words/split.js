import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { isFurtherForm, leavesNumberOut } from './plurals.js';
import { whoSays } from './who-says.js';
import { plainText, readUnits } from './xliff.js';

/** So many texts of the same elements make a file of their own; fewer go with those that more elements share. */
const ENOUGH = 40;

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
const furtherEntries = (file, locale) =>
  [...readUnits(file)]
    .filter(([id, unit]) => (isFurtherForm(id, locale) && unit.target) || leavesNumberOut(id, unit, locale))
    .map(([id, { target }]) => {
      const words = plainText(target).replace(/[\\`]|\$(?=\{)/g, '\\$&');
      const text = /\{\d+\}/.test(words) ? `str\`${words.replace(/\{(\d+)\}/g, '${$1}')}\`` : `\`${words}\``;
      return { id, text: `'${id}': ${text}` };
    });

/** Texts of what is opened, by the file that they come in: of one element, of some, and what is left. */
const groupsOf = (ids, sayersOf) => {
  const exact = Object.groupBy(ids, (id) => sayersOf(id).join('-'));
  const hasOwn = (name) => exact[name].length >= ENOUGH || sayersOf(exact[name][0]).length === 1;
  return Object.groupBy(ids, (id) => {
    const name = sayersOf(id).join('-');
    return hasOwn(name) ? name : 'shared';
  });
};

/** Where each element's later words are. */
const laterOf = (locale, groups, sayersOf) => {
  const names = Object.keys(groups).sort();
  const constant = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const elements = [...new Set(Object.values(groups).flat().flatMap(sayersOf))].sort();
  const of = (element) => names.filter((name) => groups[name].some((id) => sayersOf(id).includes(element))).map(constant);
  return [
    ...names.map((name) => `const ${constant(name)} = () => import('./${locale}.${name}.ts');`),
    '',
    'export const later = {',
    ...elements.map((element) => `  '${element}': [${of(element).join(', ')}],`),
    '};',
    '',
    '',
  ].join('\n');
};

/**
 * Cuts each language's module into `nb.ts`, with the texts of first states, and files such as `nb.payment-methods.ts`, with those of what an element
 * loads when it is opened. A page that only shows a list does not load the words of every dialog, nor those of elements that it does not have.
 * `languages.ts` says how each is loaded.
 */
export const splitLocales = (folder, xliff, locales) => {
  const { first, sayers } = whoSays();
  for (const locale of locales) {
    const inSource = (id) => (isFurtherForm(id, locale) ? id.replace(/\w+$/, 'other') : id);
    const sayersOf = (id) => sayers.get(inSource(id));
    const file = join(folder, `${locale}.ts`);
    const further = furtherEntries(join(xliff, `${locale}.xlf`), locale);
    const own = new Set(further.map(({ id }) => id));
    const entries = [...entriesOf(file).filter(({ id }) => !own.has(id)), ...further].sort((one, other) => (one.id < other.id ? -1 : 1));
    const isFirst = ({ id }) => first.has(inSource(id));
    const groups = groupsOf(entries.filter((entry) => !isFirst(entry)).map(({ id }) => id), sayersOf);
    globSync(`${locale}.*.ts`, { cwd: folder }).forEach((old) => rmSync(join(folder, old)));
    writeFileSync(file, moduleOf(entries.filter(isFirst), laterOf(locale, groups, sayersOf)));
    for (const [name, ids] of Object.entries(groups)) {
      writeFileSync(join(folder, `${locale}.${name}.ts`), moduleOf(entries.filter(({ id }) => ids.includes(id))));
    }
  }
  writeFileSync(join(folder, 'languages.ts'), tableOf(locales));
};
