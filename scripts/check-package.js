// The package as npm hands it on: what is in it, that its entries are found and typed, and that a class alone defines nothing. Needs both builds and
// the manifest (npm run build).
import './check-node.js';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { check, checkNone, finish } from './lib/checks.js';

const root = resolve(import.meta.dirname, '..');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// What a reader of package.json would trip over.
const { messages } = await publint({ pkgDir: root, strict: true });
checkNone('publint has nothing to say', messages.map((message) => formatMessage(message, own)));

const { dependencies, files } = own;
check('at most four packages come along', Object.keys(dependencies).length <= 4);
const versions = { ...dependencies, ...own.devDependencies, ...JSON.parse(readFileSync(join(root, 'server/package.json'), 'utf8')).dependencies };
checkNone('every version is exact', Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name]) => name));

const folder = mkdtempSync(join(tmpdir(), 'billing-widgets-'));
try {
  const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  check('it can be packed', packed.status === 0, packed.stderr);
  const [tarball] = Object.values(JSON.parse(packed.stdout));
  const inside = tarball.files.map(({ path }) => path);

  const allowed = [...files, 'package.json', 'LICENSE'];
  checkNone('nothing is in it but what is published', inside.filter((file) => !allowed.some((name) => file === name || file.startsWith(`${name}/`))));
  checkNone('no test, story or source is in it', inside.filter((file) => /\.(test|stories)\.|(^|\/)(test|stories|server|src)\/|(?<!\.d)\.ts$/.test(file) && !file.startsWith('dist/angular/')));
  checkNone('everything that it names is in it', ['LICENSE', 'README.md', 'custom-elements.json', ...Object.values(own.exports).flatMap((target) => Object.values(typeof target === 'string' ? [target] : target))].filter(
    (file) => !inside.includes(file.replace(/^\.\//, '')),
  ));
  const scripts = inside.filter((file) => file.endsWith('.js'));
  check('there are scripts in it', scripts.length > 200);
  const mapped = scripts.filter((file) => /^\/\/# sourceMappingURL=/m.test(readFileSync(join(root, file), 'utf8')));
  checkNone('every source map that is named is in it', mapped.filter((file) => !inside.includes(`${file}.map`)));
  // What only hands on what others export has no line of its own to trace.
  const handsOn = (file) => readFileSync(join(root, file), 'utf8').split('\n').every((line) => /^(import|export)\b.*;$|^$/.test(line));
  checkNone('every script of the elements can be traced to its source', scripts.filter((file) => file.startsWith('dist/npm/components/') && !mapped.includes(file) && !handsOn(file)));
  checkNone('every script of npm has its types', scripts.filter((file) => /^dist\/npm\/(?!vendor|_virtual)/.test(file) && !/\.styles\.js$/.test(file) && !inside.includes(file.replace(/\.js$/, '.d.ts'))));

  // Entries as Node and bundlers resolve them, with their types. There is no CommonJS, and no Node from before `exports`.
  const types = spawnSync('node_modules/.bin/attw', [join(folder, tarball.filename), '--profile', 'esm-only', '--format', 'table-flipped', '--no-color'], { cwd: root, encoding: 'utf8' });
  check('the types of every entry are found', types.status === 0, types.stdout);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// In Node, where there is no page: every entry can be imported, and a class by itself defines nothing.
const defined = [];
globalThis.customElements = { define: (tag) => defined.push(tag), get: () => undefined };
const importing = async (target) => import(pathToFileURL(join(root, target)).href);
for (const [name, target] of Object.entries(own.exports)) {
  if (!name.endsWith('/class')) continue;
  await importing(target.default);
  checkNone(`${name} defines nothing`, defined.splice(0));
}
const classes = Object.keys(own.exports).filter((name) => name.endsWith('/class'));
const elements = globSync('src/components/*/index.ts', { cwd: root }).filter((file) => !file.includes('internal'));
check('every element has a class to import', classes.length === elements.length && classes.length > 0);
const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `
  ${Object.entries(own.exports).filter(([, target]) => typeof target !== 'string').map(([, target]) => `await import(${JSON.stringify(pathToFileURL(join(root, target.default)).href)});`).join('\n')}
  if (typeof window !== 'undefined') throw new Error('An entry has made a window.');
`], { cwd: root, encoding: 'utf8' });
check('every entry can be imported in Node', status === 0, stderr);
finish();
