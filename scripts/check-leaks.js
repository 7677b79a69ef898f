/* global document, requestAnimationFrame */
// Mounts and unmounts every element hundreds of times, and counts what is left of them. Needs the CDN build (npm run build).
import './check-node.js';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { check, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';

const ROUNDS = 300;
const root = resolve(import.meta.dirname, '..');
const tags = globSync('src/components/*/index.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[2]).filter((tag) => tag !== 'internal');

/**
 * In the page: each round is a provider with a session and one of each element in it. Every tenth stays until its list has been
 * answered, the others are gone while they still load.
 */
const mountAndUnmount = async ({ tags, rounds }) => {
  const today = '2026-11-24';
  const json = (body) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let filled = 0;
  for (let round = 0; round < rounds; round++) {
    let answered;
    const listed = new Promise((done) => (answered = done));
    const provider = document.createElement('billing-provider');
    provider.api = 'https://billing.test';
    provider.fetchSession = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
    provider.fetch = async () => {
      answered();
      return json({ asOf: `${today}T09:00:00.000Z`, today, items: [] });
    };
    provider.append(...tags.filter((tag) => tag !== 'billing-provider').map((tag) => document.createElement(tag)));
    document.body.append(provider);
    if (round % 10 === 0) {
      await listed;
      filled++;
    }
    await frame();
    provider.remove();
  }
  await frame();
  return filled;
};

const server = await serveFolder(root);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="nb"><title>Page</title><script type="module" src="/dist/cdn/index.js"></script></html>',
    }),
  );
  await page.goto(`${server.address}/page.html`, { waitUntil: 'networkidle' });
  const devtools = await page.context().newCDPSession(page);
  const left = async (tag) => {
    const { result } = await devtools.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const count = await devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return count.result.value;
  };

  // A first one that stays shows that the count would find what is left.
  await page.evaluate((names) => names.forEach((name) => document.body.append(document.createElement(name))), tags);
  for (const tag of tags) check(`<${tag}>: the count finds the one that stays`, (await left(tag)) === 1);
  const filled = await page.evaluate(mountAndUnmount, { tags, rounds: ROUNDS });
  check('elements were filled before they left', filled === ROUNDS / 10);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  for (const tag of tags) {
    const count = await left(tag);
    // The engine itself may hold on to the very last one.
    check(`<${tag}>: nothing is left of ${ROUNDS}`, count <= 2, `${count - 1} are`);
  }
} finally {
  await browser.close();
  await server.stop();
}
finish();
