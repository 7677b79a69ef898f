// `dist/llms.txt` (llmstxt.org): the package for a reader that is a language model, from the manifest and package.json.
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { description, exports, name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const list = (title, entries, say) => (entries?.length ? `${title}:\n${entries.map((entry) => `- ${say(entry)}`).join('\n')}\n\n` : '');

const sectionOf = ({ attributes, cssParts, description: about, events, members, slots, summary, tagName }) => `### <${tagName}>

${line(summary)}

${about.trim()}

${list('Attributes', attributes, (each) => `\`${each.name}\` (${each.type.text}${each.default ? `, default ${each.default}` : ''}): ${line(each.description)}`)}${list(
  'Properties without an attribute',
  members?.filter(({ attribute, kind, readonly }) => kind === 'field' && !attribute && !readonly),
  (each) => `\`${each.name}\` (${each.type.text}): ${line(each.description)}`,
)}${list('Methods', members?.filter(({ kind }) => kind === 'method'), (each) => `\`${each.name}()\`: ${line(each.description)}`)}${list(
  'Events',
  events,
  (each) => `\`${each.name}\` (${each.type.text}): ${line(each.description)}`,
)}${list('Slots', slots, (each) => `\`${each.name || '(default)'}\`: ${line(each.description)}`)}${list('Parts', cssParts, (each) => `\`${each.name}\`: ${line(each.description)}`)}`;

const tokens = new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each])));

writeFileSync(
  'dist/llms.txt',
  `# ${name} ${version}

> ${description} They speak one documented HTTP contract; a reference back end is in the same repository.

Every element needs \`api\` (base address of the back end) and \`session-url\` (the host's own address that answers \`{token, expiresAt}\`), on itself or on a
\`<billing-provider>\` around it. Events bubble and leave the shadow root; those called \`billing-before-…\` and \`billing-navigate\` can be prevented.

## Imports

${Object.keys(exports).map((path) => `- \`${name}${path.slice(1)}\``).join('\n')}

## Elements

${elements.map(sectionOf).join('')}## Custom properties

${[...tokens.values()].map((each) => `- \`${each.name}\`${each.default ? ` (default \`${each.default}\`)` : ''}: ${line(each.description)}`).join('\n')}
`,
);
