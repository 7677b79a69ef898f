// Beside the CDN build: which scripts there are, what each is for and its SHA-384 (`inventory.json`, as PCI DSS 4.0.1, 6.4.3 has a page list its
// scripts), and an import map that holds a browser to them (`import-map.json`). An `integrity` attribute covers the entry alone; a map
// covers what the entry loads later, too.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'dist/cdn';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const parts = Object.entries(manifest);
const entries = parts.filter(([, part]) => part.isEntry);

/** Every part behind an entry: those that come with it, and with `later` those that somebody's doing fetches. */
const behind = (key, later, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  const { dynamicImports = [], imports = [] } = manifest[key];
  for (const next of later ? [...imports, ...dynamicImports] : imports) behind(next, later, seen);
  return seen;
};
const atOnce = new Map(entries.map(([key]) => [key, behind(key, false)]));
const ever = new Map(entries.map(([key]) => [key, behind(key, true)]));

const language = (key) => /localization\/generated\/([\w-]+)(\.[\w-]+)?\.ts$/.exec(key)?.[1];

const purposeOf = (key, { isEntry, name: part }) => {
  if (isEntry && part === 'localization') return "Takes a host's own words.";
  if (isEntry) return part === 'index' ? 'Defines every element.' : `Defines <${part}>.`;
  const locale = language(key);
  if (locale) return `Words in the language "${locale}".`;
  return entries.some(([entry]) => atOnce.get(entry).has(key)) ? 'Comes with an entry.' : 'Fetched when it is needed.';
};

const files = parts
  .filter(([, { file }]) => file.endsWith('.js'))
  .map(([key, part]) => {
    const bytes = readFileSync(join(folder, part.file));
    return {
      file: part.file,
      purpose: purposeOf(key, part),
      bytes: bytes.length,
      integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
      entries: entries.filter(([entry]) => ever.get(entry).has(key)).map(([, { file }]) => file),
    };
  })
  .sort((a, b) => (a.file < b.file ? -1 : 1));

const write = (file, value) => writeFileSync(join(folder, file), `${JSON.stringify(value, undefined, 2)}\n`);
write('inventory.json', { name, version, licences: 'LICENCES.txt', files });
// Relative to the page that holds the map: it can be taken as it is by a page beside the files. For others, `npm run integrity -- ADDRESS`.
write('import-map.json', { integrity: Object.fromEntries(files.map(({ file, integrity }) => [`./${file}`, integrity])) });

for (const { file, integrity } of files) if (!file.includes('/')) console.log(`${file.padEnd(28)} ${integrity}`);
