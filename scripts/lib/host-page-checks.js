/* global customElements, document */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { builtPages } from '../../demo/host/built-pages.ts';
import { check, checkNone } from './checks.js';

/** Nobody is signed in and nobody calls: what is seen is the first state, and the back end's address is only named. */
const settings = { api: 'http://127.0.0.1:9', secretKey: 'none', origin: 'http://127.0.0.1', paymentProvider: 'http://127.0.0.1:9' };

const servePages = async (root) => {
  const answer = builtPages(settings, { build: join(root, 'dist/cdn'), demo: join(root, 'demo') });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      // The session is still being asked for as long as the page is open.
      if (request.url !== '/billing-session') response.writeHead(204).end();
    }),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((done) => server.close(done) && server.closeAllConnections()) };
};

/** The demo's pages on the CDN build, in a browser that holds them to their policy and each script to its digest. */
export const checkHostPages = async (root, browser) => {
  const server = await servePages(root);
  try {
    for (const folder of ['embedded', 'support']) {
      const markup = readFileSync(join(root, 'demo', folder, 'index.html'), 'utf8');
      const tags = [...new Set([...markup.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag]) => tag))];
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
      // In the page's language: the words came from a chunk that is held to its digest, too.
      await page.goto(`${server.address}/${folder}/`);
      const inNorwegian = page.getByRole('heading', { name: folder === 'embedded' ? 'Abonnementer' : 'Ukjent belastning' });
      const shown = await inNorwegian.waitFor({ timeout: 15_000 }).then(() => true, () => false);
      check(`/${folder}/ embeds elements, and shows them in its language`, tags.length > 0 && shown);
      checkNone(`/${folder}/: an element is not defined`, await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags));
      // What the page did not ask for stays away from its policy, too.
      const inline = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'globalThis.ran = true';
          document.head.append(script);
        } catch {
          return 'refused';
        }
        return globalThis.ran ? 'ran' : 'refused';
      });
      check(`/${folder}/ lets no script of a stranger run`, inline === 'refused');
      checkNone(`/${folder}/: works under its policy`, problems.filter((text) => !/TrustedScript|inline script/i.test(text)));
      await page.close();
    }
  } finally {
    await server.stop();
  }
};
