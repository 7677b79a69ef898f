/* global customElements, document */
// Rendered on a server (experimental): each element's first state as declarative shadow DOM, which the browser takes over as it stands. Needs the npm
// build.
import './check-node.js';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { build } from 'vite';
import '../dist/npm/index.js';
import { check, checkNone, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';

const root = resolve(import.meta.dirname, '..');
const tags = globSync('src/components/*/index.ts', { cwd: root })
  .map((file) => file.split(/[\\/]/)[2])
  .filter((tag) => tag !== 'internal' && tag !== 'billing-provider');

const rendered = new Map();
for (const tag of tags) {
  const element = unsafeStatic(tag);
  rendered.set(tag, await collectResult(render(html`<${element} api="https://billing.example" session-url="/session"></${element}>`)));
}
checkNone('a server sends the first state of every element', tags.filter((tag) => !/<template shadowroot\w*="open"[\s\S]*<h2[\s\S]*aria-busy/.test(rendered.get(tag))));

const provided = await collectResult(
  render(html`<billing-provider api="https://billing.example" session-url="/session"><payment-methods></payment-methods></billing-provider>`),
);
check('an element in a provider is sent with it', /<billing-provider[\s\S]*<payment-methods[\s\S]*<template shadowroot/.test(provided));

// Below the packages, so that the page finds them as a host's own would.
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'ssr-'));
// What a host's page begins with: Lit's support for hydration runs before anything that brings Lit, hence a script of its own.
writeFileSync(join(folder, 'hydrate.js'), `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\n`);
writeFileSync(join(folder, 'page.js'), `import ${JSON.stringify(join(root, 'dist/npm/index.js'))};\n`);
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: { outDir: join(folder, 'page'), emptyOutDir: true, target: 'es2022', rolldownOptions: { input: ['hydrate', 'page'].map((name) => join(folder, `${name}.js`)), output: { entryFileNames: '[name].js' } } },
});

const server = await serveFolder(join(folder, 'page'));
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && !/net::|Failed to load|favicon/.test(message.text()) && problems.push(message.text()));
  // No answer yet: what is seen is the first state.
  await page.route('**/session', () => undefined);
  for (const tag of tags) {
    problems.length = 0;
    const body = `<!doctype html><html lang="en"><title>Page</title><body>${rendered.get(tag)}</body></html>`;
    await page.route('**/hydrated.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${server.address}/hydrated.html`);
    const before = await page.evaluate((name) => {
      const { shadowRoot } = document.querySelector(name);
      shadowRoot.querySelector('h2').dataset.server = '';
      return { text: shadowRoot.querySelector('h2').textContent.trim(), height: document.querySelector(name).getBoundingClientRect().height };
    }, tag);
    for (const script of ['hydrate', 'page']) await page.addScriptTag({ type: 'module', url: `${server.address}/${script}.js` });
    await page.waitForFunction((name) => customElements.get(name), tag);
    const after = await page.evaluate(async (name) => {
      const element = document.querySelector(name);
      await element.updateComplete;
      const heading = element.shadowRoot.querySelector('h2');
      return { kept: 'server' in heading.dataset, headings: element.shadowRoot.querySelectorAll('h2').length, text: heading.textContent.trim(), height: element.getBoundingClientRect().height };
    }, tag);
    check(`<${tag}> takes over what stands there`, after.kept && after.headings === 1, JSON.stringify(after));
    check(`<${tag}> says the same and stays in its place`, before.text === after.text && Math.abs(before.height - after.height) < 1, JSON.stringify({ before, after }));
    checkNone(`<${tag}>: something goes wrong`, problems);
    await page.unroute('**/hydrated.html');
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
finish();
