// Every element in pages that are hard on it, in three engines: each page must see it render, work, and say nothing. Needs the CDN build
// (npm run build). `BROWSERS=webkit node scripts/check-hostile-hosts.js quirks` takes one engine and the pages of that name.
import './check-node.js';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { chosenBrowsers } from './browsers/chosen-browsers.js';
import { checkBackForward } from './hostile/back-forward.js';
import { startChromium } from './hostile/engines/chromium.js';
import { startFirefox } from './hostile/engines/firefox.js';
import { startWebKit } from './hostile/engines/webkit.js';
import { checkJourneys } from './hostile/journeys.js';
import { openPages } from './hostile/open-pages.js';
import { pages } from './hostile/pages.js';
import { usePage } from './hostile/use-page.js';
import { checkXhtml } from './hostile/xhtml.js';
import { check, checkNone, finish } from './lib/checks.js';

const root = resolve(import.meta.dirname, '..');
const tags = globSync('src/components/*/index.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[2]).filter((tag) => tag !== 'internal');
const [only = ''] = process.argv.slice(2);
const starts = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

const checkIn = async (engine, name) => {
  const tools = {
    tags,
    words: pages[0].words,
    open: (facts) => openPages(engine, { tags, ...facts }),
    check: (what, ...result) => check(`${name}: ${what}`, ...result),
    checkNone: (what, problems) => checkNone(`${name}: ${what}`, problems),
  };
  const usual = await usePage({ name: 'plain', words: tools.words }, tools);
  for (const page of pages.filter((each) => each.name.includes(only))) {
    const looks = await usePage(page, tools);
    if (page.sameLooks) tools.check(`${page.name}: it looks as on a plain page`, looks === usual, `\n${usual}\n${looks}`);
  }
  if ('moved'.includes(only)) await checkJourneys(tools);
  if ('back and forward'.includes(only)) await checkBackForward(tools);
  if ('xhtml'.includes(only)) await checkXhtml(tools);
};

for (const name of chosenBrowsers()) {
  const started = Date.now();
  const engine = await starts[name]();
  try {
    await checkIn(engine, name);
  } finally {
    await engine.stop();
  }
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
finish();
