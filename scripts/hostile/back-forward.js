/* global addEventListener, history, probe */
import { check, checkNone } from '../lib/checks.js';
import { launchChromium } from '../lib/chromium.js';
import { useRight, useSubscriptions } from './in-page.js';
import { openPages } from './open-pages.js';

/** A page that the browser froze when somebody left it, and thawed when they came back: what was open is open, and goes on working. */
export const checkBackForward = async ({ address, words }) => {
  // Playwright switches the cache off.
  const browser = await launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  try {
    const { page, said } = await openPages(browser, { address, tags: [] });
    await page.evaluate(useSubscriptions, words);
    await page.evaluate(useRight, words);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (globalThis.thawed = persisted)));
    await page.goto(`${address}/other-page`);
    // `goBack()` waits for a load that never comes.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => globalThis.thawed !== undefined);
    check('back and forward: the page is the one that was left', await page.evaluate(() => globalThis.thawed));
    const kept = await page.evaluate(async ({ more, details }) => {
      const element = probe.byId('subscriptions');
      const open = probe.say(element).includes(details);
      probe.button(element, more).click();
      await element.updateComplete;
      const closed = !probe.say(element).includes(details);
      probe.button(element, 'Cancel subscription').click();
      await probe.until(() => probe.all(element).some((each) => each.localName === 'dialog' && each.open));
      const typed = probe.all(probe.byId('right')).filter(({ localName }) => localName === 'input').map(({ value }) => value);
      return { open, closed, typed };
    }, words);
    check('back and forward: what was opened and typed is kept, and works', kept.open && kept.closed && kept.typed.includes('Turkart'), JSON.stringify(kept));
    checkNone('back and forward: something is said', said);
  } finally {
    await browser.close();
  }
};
