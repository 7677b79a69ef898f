// Rendered on a server (experimental): each element's first state as declarative shadow DOM, in the language of the page, which the browser takes over
// as it stands. Needs the npm build.
import './check-node.js';
import { html } from 'lit';
import '../dist/npm/index.js';
import { check, checkNone, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';
import { buildPage } from './ssr/build-page.js';
import { collect, renderAll, tags } from './ssr/first-states.js';
import { checkHydration } from './ssr/hydration.js';
import { checkLanguages } from './ssr/languages.js';

const english = await renderAll();
checkNone('a server sends the first state of every element', tags.filter((tag) => !/<template shadowroot\w*="open"[\s\S]*<h2[\s\S]*aria-busy/.test(english.get(tag))));

const provided = await collect(html`<billing-provider api="https://billing.example" session-url="/session"><payment-methods></payment-methods></billing-provider>`);
check('an element in a provider is sent with it', /<billing-provider[\s\S]*<payment-methods[\s\S]*<template shadowroot/.test(provided));

const norwegian = await checkLanguages(english);

const page = await buildPage();
const server = await serveFolder(page.folder);
const browser = await launchChromium();
try {
  await checkHydration(browser, { address: server.address, rendered: english, language: 'en' });
  await checkHydration(browser, { address: server.address, rendered: norwegian, language: 'nb' });
} finally {
  await browser.close();
  await server.stop();
  page.remove();
}
finish();
