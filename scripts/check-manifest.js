// The manifest is the reference of every element: nothing public may lack words, and nothing documented may not exist.
// Needs a fresh custom-elements.json (npm run manifest).
import { globSync, readFileSync } from 'node:fs';
import { check, checkNone, finish } from './lib/checks.js';
import { checkGuides } from './lib/guide-checks.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const folders = globSync('src/components/*/index.ts').map((file) => file.split(/[\\/]/)[2]).filter((name) => name !== 'internal');

checkNone('every folder of src/components is an element in the manifest', folders.filter((name) => !elements.some(({ tagName }) => tagName === name)));
check('the manifest has elements', elements.length > 0);

const sourceOf = (...folders) =>
  folders.flatMap((folder) => globSync(`src/components/${folder}/**/*.ts`)).map((file) => readFileSync(file, 'utf8')).join('\n');

/** Names in static attributes: part="base row". */
const partsIn = (source) => [...source.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names]) => names.split(/\s+/));
const tokensIn = (source) => [...source.matchAll(/var\(\s*(--billing-[\w-]+)/g)].map(([, name]) => name);
const slotsIn = (source) => [...source.matchAll(/<slot(?:\s+name="([^"]+)")?/g)].map(([, name]) => name ?? '');
/** Some parts get their name as an argument. */
const namedIn = (source, name) => new RegExp(`part="[^"]*\\b${name}\\b|'${name}'`).test(source);
const missing = (from, among) => [...new Set(from)].filter((name) => !among.includes(name));
const names = (list) => (list ?? []).map(({ name }) => name);

const kinds = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];

for (const element of elements) {
  const tag = `<${element.tagName}>`;
  check(`${tag} has a summary and a description`, Boolean(element.summary && element.description));
  for (const kind of kinds) {
    const wordless = (element[kind] ?? []).filter(({ description, summary }) => !description && !summary);
    checkNone(`${tag}: every entry of ${kind} has words`, wordless.map(({ name }) => name || '(default)'));
  }
  checkNone(`${tag}: every event names its class`, (element.events ?? []).filter(({ type }) => !/Event$/.test(type?.text ?? '')).map(({ name }) => name));

  const own = sourceOf(element.tagName);
  const usesInternal = /extends (BillingElement|WidgetShell)\b/.test(own);
  const all = usesInternal ? own + sourceOf('internal') : own;
  checkNone(`${tag}: a part is not documented`, missing(partsIn(own), names(element.cssParts)));
  checkNone(`${tag}: a documented part does not exist`, names(element.cssParts).filter((name) => !namedIn(all, name)));
  checkNone(`${tag}: a slot is not documented`, missing(slotsIn(own), names(element.slots)));
  checkNone(`${tag}: a token is not documented`, missing(tokensIn(all), names(element.cssProperties)));
  checkNone(`${tag}: a documented token does not exist`, missing(names(element.cssProperties), tokensIn(all)));
}

// What is written for embedders names only what is there.
checkGuides(process.cwd());
finish();
