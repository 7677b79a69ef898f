import { answerCalls } from './back-end.js';
import { pageSource } from './page-source.js';
import { probe } from './probe.js';

/** Opens a page in a fresh profile, and hears all that it says: `{page, said, close}`. */
export const openPages = async (browser, { address, headers = {}, type = 'text/html', ...facts }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(probe);
  await answerCalls(context);
  // The same scripts from another place are another copy.
  await context.route('**/dist/older/**', async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/older/', '/cdn/') }) }));
  await context.route('**/host-page', (route) =>
    route.fulfill({ contentType: `${type}; charset=utf-8`, headers, body: pageSource({ address, ...facts }) }),
  );
  await context.route('**/other-page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Other</title><body></body></html>' }));
  const page = await context.newPage();
  const said = [];
  page.on('pageerror', (error) => said.push(error.stack ?? error.message));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.goto(`${address}/host-page`, { waitUntil: 'load' });
  return { page, said, close: () => context.close() };
};
