import { launch } from 'puppeteer-core';
import { findFirefox } from '../../lib/find-tools.js';
import { listen } from './listen.js';

/** Firefox over WebDriver BiDi, each page in a container of its own. The driver tells nothing of what was refused or not loaded. */
export const startFirefox = async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed: run node scripts/prepare-machine.js.');
  const browser = await launch({ browser: 'firefox', executablePath, extraPrefsFirefox: { 'intl.accept_languages': 'en-US' } });
  const open = async (address) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address);
    return {
      evaluate: (work, argument) => page.evaluate(work, argument),
      goto: (next) => page.goto(next),
      back: () => page.evaluate(() => globalThis.history.back()),
      said: () => page.evaluate(() => globalThis.heard()),
      close: () => context.close(),
    };
  };
  return { inPage: [listen], open, stop: () => browser.close() };
};
