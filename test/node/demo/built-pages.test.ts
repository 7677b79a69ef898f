import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { builtPages } from '../../../demo/host/built-pages.ts';

const settings = { api: 'http://localhost:8787', secretKey: 'a-key', origin: 'http://localhost:5173', paymentProvider: 'http://localhost:8788' };
const demo = resolve(import.meta.dirname, '../../../demo');

describe('the pages on the built package', () => {
  const servers: Server[] = [];
  let folder: string;
  let host: string;
  let unbuilt: string;

  const start = async (build: string): Promise<string> => {
    const answer = builtPages(settings, { build, demo });
    const server = createServer((request, response) => answer(request, response, () => response.writeHead(418).end()));
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'billing-widgets-'));
    await mkdir(join(folder, 'cdn/chunks'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'a secret');
    await writeFile(join(folder, 'cdn/index.js'), 'export {};');
    await writeFile(join(folder, 'cdn/chunks/nb-1.js'), 'export {};');
    await writeFile(join(folder, 'cdn/import-map.json'), JSON.stringify({ integrity: { './index.js': 'sha384-a', './chunks/nb-1.js': 'sha384-b' } }));
    host = await start(join(folder, 'cdn'));
    unbuilt = await start(join(folder, 'nothing'));
  });
  after(async () => {
    servers.forEach((server) => server.close());
    await rm(folder, { recursive: true });
  });

  for (const path of ['/embedded/', '/support/']) {
    it(`${path} holds every script to its digest, and its policy knows the map and nothing else inline`, async () => {
      const answer = await fetch(host + path);
      const page = await answer.text();
      const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
      assert.deepEqual(JSON.parse(map), { integrity: { '/billing-widgets/index.js': 'sha384-a', '/billing-widgets/chunks/nb-1.js': 'sha384-b' } });
      const policy = answer.headers.get('Content-Security-Policy') ?? '';
      assert.ok(policy.includes(`script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}';`), policy);
      assert.match(policy, /trusted-types billing-widgets$/);
      assert.doesNotMatch(policy, /unsafe|ws:/);
      assert.ok(page.indexOf('importmap') < page.indexOf('type="module"'), 'a map counts before the first module only');
      assert.doesNotMatch(page, /\{\{|\sstyle=|<style|@vite/);
    });

    it(`${path} says what to do where there is no build`, async () => {
      const answer = await fetch(unbuilt + path);
      assert.equal(answer.status, 503);
      assert.match(await answer.text(), /npm run build:cdn/);
    });
  }

  it('sends the files of the build and of the pages, and no other', async () => {
    assert.equal((await fetch(`${host}/billing-widgets/chunks/nb-1.js`)).headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.match(await (await fetch(`${host}/support/support.js?v=1`)).text(), /billing-navigate/);
    assert.equal((await fetch(`${host}/billing-widgets/nothing.js`)).status, 404);
    assert.equal((await fetch(`${host}/support/refund-reviews`)).status, 418);
    assert.equal((await fetch(`${host}/billing-widgets/index.js`, { method: 'POST' })).status, 418);
    for (const path of ['/billing-widgets/../secret.js', '/billing-widgets/%2e%2e/secret.js', '/billing-widgets//../secret.js']) {
      // As it stands: fetch would tidy the path.
      const status = await new Promise((done) => get(host, { path }, (answer) => done(answer.resume().statusCode)));
      assert.equal(status, 418, path);
    }
  });
});
