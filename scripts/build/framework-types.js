// What the frameworks' own template checkers know of the elements: `dist/npm/frameworks/`, from the manifest. Needs the npm build and a fresh
// custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { angular } from './frameworks/angular.js';
import { frameworks } from './frameworks/index.js';

const folder = 'dist/npm/frameworks';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
if (elements.length === 0) throw new Error('The manifest has no elements.');

const doc = (text = '') => `    /** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ').trim()} */\n`;

/** Properties by their own names, and attributes by theirs; an attribute of a number may be written as one writes attributes. */
const propsOf = ({ attributes = [], members = [], name }) => {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const typeOf = (field) => `${name}['${field}']`;
  const properties = fields.map((field) => `${doc(field.description)}    ${field.name}?: ${typeOf(field.name)} | undefined;\n`);
  const others = attributes.filter((attribute) => !fields.some((field) => field.name === attribute.name));
  return [
    ...properties,
    ...others.map((attribute) => `${doc(attribute.description)}    '${attribute.name}'?: ${typeOf(attribute.fieldName)} | ${/number/.test(attribute.type.text) ? '`${number}` | ' : ''}undefined;\n`),
  ].join('');
};

const eventsOf = ({ events = [] }) => events.map(({ description, name, type }) => `${doc(description)}    '${name}': ${type.text};\n`).join('');

const eventTypes = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)))].sort();

const each = (of) => elements.map((element) => `  '${element.tagName}': ${of(element)};\n`).join('');
const block = (body) => (body ? `{\n${body}  }` : '{}');

const shared = `// Written by "npm run build" from the elements' own doc blocks. Do not modify by hand.
${elements.map(({ name, tagName }) => `import type { ${name} } from '../components/${tagName}/index.js';\n`).join('')}import type {
${eventTypes.map((type) => `  ${type},\n`).join('')}} from '../index.js';

/** Every element, by its tag. */
export interface BillingElements {
${each(({ name }) => name)}}

/** What can be set on each of them: properties and attributes. */
export interface BillingElementProps {
${each((element) => block(propsOf(element)))}}

/** What each of them tells the page. */
export interface BillingElementEvents {
${each((element) => block(eventsOf(element)))}}
`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'elements.d.ts'), shared);
for (const [name, types] of Object.entries(frameworks(elements))) {
  writeFileSync(join(folder, `${name}.d.ts`), `// Written by "npm run build". Do not modify by hand.\n${types}`);
  // There is nothing to run: importing it brings the types.
  writeFileSync(join(folder, `${name}.js`), 'export {};\n');
}

mkdirSync('dist/angular', { recursive: true });
writeFileSync('dist/angular/billing-elements.ts', angular(elements));
