// Every element in pages that are hard on it: each page must see it render, work, and say nothing. Needs the CDN build (npm run build).
import './check-node.js';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBackForward } from './hostile/back-forward.js';
import { pages } from './hostile/pages.js';
import { checkJourneys } from './hostile/journeys.js';
import { checkXhtml } from './hostile/xhtml.js';
import { openPages } from './hostile/open-pages.js';
import { firstStates, useRight, useSubscriptions } from './hostile/in-page.js';
import { check, checkNone, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';

const root = resolve(import.meta.dirname, '..');
const tags = globSync('src/components/*/index.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[2]).filter((tag) => tag !== 'internal');
const [only = ''] = process.argv.slice(2);

const server = await serveFolder(root);
const browser = await launchChromium();
const { address } = server;
try {
  const open = (page) => openPages(browser, { address, tags, ...page });

  /** Opens it, uses what is in it, and says how it looked. */
  const use = async ({ name, words, ...facts }) => {
    const { page, said, close } = await open(facts);
    let looks;
    try {
      checkNone(`${name}: an element has no first state`, await page.evaluate(firstStates, tags));
      const list = await page.evaluate(useSubscriptions, words);
      const right = await page.evaluate(useRight, words);
      check(`${name}: a list is filled, and opens`, list.opened === 'true');
      check(`${name}: a right can be declared`, right.fields >= 3, `${right.fields} fields`);
      looks = { list: list.looks, right: right.looks };
      if (facts.act) await page.evaluate(facts.act);
      if (facts.holds) check(`${name}: the host has what it wants`, await page.evaluate(facts.holds));
      if (facts.staysInside) check(`${name}: nothing sticks out`, !looks.list.overflows && !looks.right.overflows);
    } catch (error) {
      check(`${name}: it works`, false, error.message);
    }
    const warnings = facts.warnsOf ? said.filter((text) => text.includes(facts.warnsOf)) : [];
    if (facts.warnsOf) check(`${name}: it is said once for each element`, warnings.length === tags.length, warnings.join('\n'));
    checkNone(`${name}: something is said`, said.filter((text) => !warnings.includes(text)));
    await close();
    return JSON.stringify(looks);
  };

  const [plain, ...hostile] = [{ ...pages(server)[0], name: 'plain', headers: {} }, ...pages(server)];
  const usual = await use(plain);
  for (const page of hostile.filter(({ name }) => name.includes(only))) {
    const looks = await use(page);
    if (page.sameLooks) check(`${page.name}: it looks as on a plain page`, looks === usual, `\n${usual}\n${looks}`);
  }
  if ('moved'.includes(only)) await checkJourneys({ open, tags, words: plain.words });
  if ('back and forward'.includes(only)) await checkBackForward({ address, words: plain.words });
  if ('xhtml'.includes(only)) await checkXhtml({ open, tags });
} finally {
  await browser.close();
  await server.stop();
}
finish();
