// What a page must load, minified and with brotli 11, against what budgets allow. Needs the CDN build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { check, finish } from './lib/checks.js';

const folder = join(import.meta.dirname, '../dist/cdn');
const kB = 1000;
const limits = {
  element: 16 * kB,
  // Our own: no budget speaks of what an element has loaded at rest. The history of purchases, with search, table and pages, is the largest.
  content: 31.2 * kB,
  elements: 36 * kB,
  everything: 90 * kB,
  api: 6 * kB,
  // Our own as well.
  apiInUse: 8.1 * kB,
  locale: 3 * kB,
  // Our own: all the words of one language that one element may come to say.
  words: 17 * kB,
};

const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, compressed(readFileSync(join(folder, file))));
  return sizes.get(file);
};

const compressed = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files behind some entries: at once, or with all that may be asked for later, except other languages. */
const partsOf = (keys, { lazy = false } = {}, seen = new Set()) => {
  for (const key of keys) {
    if (seen.has(key) || isLocale(key)) continue;
    seen.add(key);
    partsOf([...(manifest[key].imports ?? []), ...(lazy ? (manifest[key].dynamicImports ?? []) : [])], { lazy }, seen);
  }
  return [...seen];
};
const filesOf = (keys, options) => partsOf(keys, options).map((key) => manifest[key].file);

/** An element's first state, and what it fetches right away to fill it: what an ordinary customer has loaded at rest. */
const filledBy = (key) => [key, ...partsOf([key]).flatMap((part) => manifest[part].dynamicImports ?? [])];

/**
 * The client by itself, as a bundler would make it for a page without elements: what it is at once, and with the largest of
 * the parts that it fetches at the first call of a noun.
 */
const apiAlone = async () => {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, '../src/api/index.ts'), formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  }).then(([result]) => result);
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const behind = (name, seen = new Set()) => {
    if (seen.has(name)) return seen;
    seen.add(name);
    chunks.get(name).imports.forEach((next) => behind(next, seen));
    return seen;
  };
  const weigh = (names) => [...names].reduce((sum, name) => sum + compressed(Buffer.from(chunks.get(name).code)), 0);
  const entry = output.find(({ isEntry }) => isEntry);
  const nouns = entry.dynamicImports.map((name) => weigh(behind(name, behind(entry.fileName))));
  return { atOnce: weigh(behind(entry.fileName)), withNoun: Math.max(...nouns) };
};

const isLocale = (key) => /localization\/generated\//.test(key);
const total = (files) => files.reduce((sum, file) => sum + sizeOf(file), 0);

const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
const elements = entries.filter((key) => key.startsWith('src/components/'));
const provider = (key) => key.includes('/billing-provider/');
const locales = Object.keys(manifest).filter((key) => /localization\/generated\/[\w-]+\.ts$/.test(key));

/** What an element may come to say, in the language that needs the most bytes for it: first words, and those of what it opens. */
const heaviestWords = (element) => {
  const weights = locales.map((first) => {
    // `nb.purchase-history.ts` of `nb.ts`: a part has the names of its elements.
    const parts = Object.keys(manifest).filter((key) => key.startsWith(first.replace(/ts$/, '')) && (key.includes(element) || /\.shared\./.test(key)));
    return total([first, ...parts].map((key) => manifest[key].file));
  });
  return Math.max(...weights);
};

const api = await apiAlone();
const rows = [
  ...elements.map((key) => [`<${manifest[key].name}>`, total(filesOf([key])), limits.element]),
  ...elements
    .filter((key) => !provider(key))
    .map((key) => [`<${manifest[key].name}>, filled`, total(filesOf(filledBy(key))), limits.content]),
  ['all elements, first states', total(filesOf(elements)), limits.elements],
  ...elements
    .filter((key) => !provider(key))
    .map((key) => [`<${manifest[key].name}>, everything`, total(filesOf([key], { lazy: true })), limits.everything]),
  ['api alone', api.atOnce, limits.api],
  ['api and its largest noun', api.withNoun, limits.apiInUse],
  ...elements
    .filter((key) => !provider(key))
    .map((key) => [`<${manifest[key].name}>, words`, heaviestWords(manifest[key].name), limits.words]),
  ...locales.map((key) => [`locale ${manifest[key].name}, first states`, sizeOf(manifest[key].file), limits.locale]),
];

const column = (value) => (value / kB).toFixed(2).padStart(8);
console.log(`${'kB, brotli 11'.padEnd(36)}    size   limit`);
for (const [name, size, limit] of rows) console.log(`${name.padEnd(36)}${column(size)}${column(limit)}`);

console.log(`${'all elements, everything'.padEnd(36)}${column(total(filesOf(elements, { lazy: true })))}`);

// An empty table would let everything pass.
check('there are elements, an api and locales to weigh', elements.some((key) => !provider(key)) && locales.length > 0);
for (const [name, size, limit] of rows) check(`${name} stays within ${limit / kB} kB`, size > 0 && size <= limit);

if (process.argv.includes('--files')) {
  for (const key of elements) {
    console.log(`\n<${manifest[key].name}>`);
    for (const file of filesOf([key])) console.log(`  ${column(sizeOf(file))} ${file}`);
  }
}
finish();
