/* global addEventListener, probe */
import { useRight, useSubscriptions } from './in-page.js';

/** Notes how the page is shown from now on: after a return, and whether it was kept for it. Runs in the page. */
const watch = () => {
  globalThis.left = true;
  addEventListener('pageshow', ({ persisted }) => (globalThis.thawed = persisted));
};

/** Asks again and again, since a page that is just going or coming cannot answer. */
const untilBack = async (page) => {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const found = await page.evaluate(() => ({ isHere: globalThis.probe !== undefined, left: globalThis.left, thawed: globalThis.thawed })).catch(() => ({}));
    if (found.isHere && (found.thawed !== undefined || !found.left)) return found.thawed === true;
  }
  return false;
};

/** A page that the browser froze when somebody left it, and thawed when they came back: what was open is open, and goes on working. */
export const checkBackForward = async ({ open, words, check, checkNone }) => {
  const { page, address, close } = await open({ tags: [] });
  try {
    await page.evaluate(useSubscriptions, words);
    await page.evaluate(useRight, words);
    await page.evaluate(watch);
    await page.goto(`${address}/other-page`);
    await page.back();
    check('back and forward: the page is the one that was left', await untilBack(page));
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
    checkNone('back and forward: something is said', await page.said());
  } catch (error) {
    check('back and forward: it works', false, error.message);
  }
  await close();
};
