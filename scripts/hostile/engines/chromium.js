import { launchChromium } from '../../lib/chromium.js';

/** Chromium, each page in a fresh profile. */
export const startChromium = async () => {
  // Playwright switches the cache of pages that were left off.
  const browser = await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const open = async (address) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const said = [];
    page.on('pageerror', (error) => said.push(error.stack ?? error.message));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    await page.goto(address);
    return {
      evaluate: (work, argument) => page.evaluate(work, argument),
      goto: (next) => page.goto(next),
      // `goBack()` waits for a load that never comes.
      back: () => page.evaluate(() => globalThis.history.back()),
      said: async () => said,
      close: () => context.close(),
    };
  };
  return { open, stop: () => browser.close() };
};
