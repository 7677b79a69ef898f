/* global customElements */
// The builds as a host meets them. Needs both (npm run build).
import './check-node.js';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, resolve } from 'node:path';
import { check, checkNone, finish } from './lib/checks.js';
import { checkBuiltTwice, checkInventory } from './lib/integrity-checks.js';
import { launchChromium } from './lib/chromium.js';
import { checkHostPages } from './lib/host-page-checks.js';
import { serveFolder } from './lib/serve-folder.js';

const root = resolve(import.meta.dirname, '..');
const { exports, peerDependencies = {}, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// What package.json promises is there.
const promised = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
checkNone('every export of package.json exists', promised.filter((file) => !existsSync(join(root, file))));
const tags = globSync('src/components/*/index.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[2]).filter((tag) => tag !== 'internal');
checkNone('every element is exported', tags.filter((tag) => !exports[`./${tag}`]));

// A bundler meets nothing that an embedder has not installed, and one copy of Lit.
const installed = Object.keys({ ...dependencies, ...peerDependencies });
const namedIn = (file) => [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)\b[^;`'\n]*?"([^."][^"]*)";?$/gm)].map(([, name]) => name);
// Of Node alone is what only servers import.
const isServers = (file) => /server-rendering[\\/]/.test(file);
const bare = globSync('dist/npm/**/*.js', { cwd: root }).flatMap((file) => namedIn(file).filter((name) => !(isServers(file) && name.startsWith('node:'))));
const forServers = globSync('dist/npm/**/*.js', { cwd: root }).filter((file) => !isServers(file) && readFileSync(join(root, file), 'utf8').includes('server-rendering/'));
checkNone('what is for servers is imported by servers alone', forServers);
const packageOf = (name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
checkNone('the npm build imports only its dependencies', [...new Set(bare.map(packageOf))].filter((name) => !installed.includes(name)));
check('@lit/localize is bundled, so that a host may configure its own', !bare.some((name) => packageOf(name) === '@lit/localize'));

// Translators' notes stay at home, and source maps lead to the sources all the same.
const notes = [...readFileSync(join(root, 'xliff/nb.xlf'), 'utf8').matchAll(/<note from="lit-localize">(.{25,})<\/note>/g)].map(([, note]) => note);
const built = globSync(['dist/npm/**/*.js', 'dist/cdn/**/*.js'], { cwd: root });
check('there are notes to look for', notes.length > 0 && built.length > 0);
checkNone(
  'no note for translators is in the builds',
  built.filter((file) => {
    const code = readFileSync(join(root, file), 'utf8');
    return /\bdesc:\s*["'`]/.test(code) || notes.some((note) => code.includes(note));
  }),
);
const [mapped, text] = ['dist/npm/localization/error-messages.js', 'The payment was declined'];
const lineOf = (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(text));
  return { line, column: lines[line].indexOf(text) };
};
const place = lineOf(join(root, mapped));
const origin = new SourceMap(JSON.parse(readFileSync(join(root, `${mapped}.map`), 'utf8'))).findEntry(place.line, place.column);
check('a source map leads to the line of its text', origin.originalLine === lineOf(join(root, 'src/localization/error-messages.ts')).line);

// A host's TypeScript understands the declarations, the way Node resolves and the way bundlers do.
for (const [name, ...flags] of [['NodeNext'], ['bundler', '--module', 'ESNext', '--moduleResolution', 'bundler']]) {
  const tsc = spawnSync('node_modules/.bin/tsc', ['-p', 'test/types', ...flags], { cwd: root, encoding: 'utf8' });
  check(`declarations work with ${name}`, tsc.status === 0, tsc.stdout);
}

// Adapters of other providers are fetched by those alone who name them.
checkNone(
  "no element brings Stripe's adapter",
  globSync('dist/cdn/**/*.js', { cwd: root }).filter((file) => readFileSync(join(root, file), 'utf8').includes('createConfirmationToken')),
);

// What a page may hold the scripts to.
checkInventory(join(root, 'dist/cdn'));
checkBuiltTwice(root, join(root, 'dist/cdn'));

// The CDN build on a strict page: no inline style or script, Trusted Types with no duplicate policy, Lit of the host's own.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'trusted-types lit-html billing-widgets',
  "require-trusted-types-for 'script'",
].join('; ');
const pages = new Map([
  ...tags.map((tag) => [`/page-of-${tag}.html`, `<${tag}></${tag}><script type="module" src="/dist/cdn/${tag}.js"></script>`]),
  [
    '/all.html',
    `${tags.map((tag) => `<${tag}></${tag}>`).join('')}<script type="module" src="/node_modules/lit-html/lit-html.js"></script>` +
      '<script type="module" src="/dist/cdn/index.js"></script>',
  ],
]);

const server = await serveFolder(root, { headersFor: () => ({ 'Content-Security-Policy': policy }) });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.route('**/*.html', (route) => {
    const body = `<!doctype html><html lang="nb"><title>Page</title>${pages.get(new URL(route.request().url()).pathname)}</html>`;
    return route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': policy }, body });
  });
  let problems = [];
  const asked = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && problems.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  for (const path of pages.keys()) {
    problems = [];
    await page.goto(server.address + path, { waitUntil: 'networkidle' });
    const expected = tags.filter((tag) => path.endsWith('/all.html') || path === `/page-of-${tag}.html`);
    const undefinedTags = await page.evaluate((names) => names.filter((name) => !customElements.get(name)), expected);
    checkNone(`${path}: an element is not defined`, undefinedTags);
    checkNone(`${path}: works under a strict policy`, problems);
  }
  // Held by an import map, a script that somebody has changed does not run, even one that is loaded later.
  const map = readFileSync(join(root, 'dist/cdn/import-map.json'), 'utf8').replaceAll('"./', '"/dist/cdn/');
  const held = `<script type="importmap">${map}</script><script type="module" src="/dist/cdn/billing-subscriptions.js"></script><billing-subscriptions></billing-subscriptions>`;
  for (const [what, change] of [['as they are', undefined], ['changed', '\n/* changed */']]) {
    const fresh = await browser.newPage();
    const errors = [];
    fresh.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await fresh.route('**/held.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="nb"><title>Page</title>${held}</html>` }));
    await fresh.route('**/chunks/nb-*.js', async (route) => {
      const body = await (await route.fetch()).text();
      return route.fulfill({ contentType: 'text/javascript', body: body + (change ?? '') });
    });
    await fresh.goto(`${server.address}/held.html`, { waitUntil: 'networkidle' });
    const refused = errors.some((text) => /integrity/i.test(text));
    check(`held by an import map, scripts that are loaded later and ${what} ${change ? 'are refused' : 'run'}`, refused === Boolean(change), errors.join('\n'));
    await fresh.close();
  }
  // The demo's pages on what is built.
  await checkHostPages(root, browser);
  check('Norwegian words load from beside the entry', asked.some((url) => /\/dist\/cdn\/chunks\/nb-/.test(url)));
} finally {
  await browser.close();
  await server.stop();
}
finish();
