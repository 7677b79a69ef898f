/* global document, probe */
import { useRight, useSubscriptions } from './in-page.js';

/** What a host does with an element that somebody is using, and what must be so then. These run in the page. */
const journeys = {
  moved: async (words) => {
    const element = probe.byId('subscriptions');
    const before = probe.looks(element);
    const home = document.createElement('section');
    document.body.append(home);
    home.append(element);
    await element.updateComplete;
    return {
      'keeps what was opened': probe.button(element, words.more)?.getAttribute('aria-expanded') === 'true' && probe.say(element).includes(words.details),
      'looks the same': JSON.stringify(probe.looks(element)) === JSON.stringify(before),
    };
  },
  cloned: async (words) => {
    const element = probe.byId('subscriptions');
    const copy = element.cloneNode(true);
    copy.id = 'copy';
    element.after(copy);
    await probe.until(() => probe.button(copy, words.more));
    probe.button(copy, words.more).click();
    await probe.until(() => probe.say(copy).includes(words.details));
    return { 'works by itself': probe.all(copy).length > 10 && !probe.all(element).some((each) => probe.all(copy).includes(each)) };
  },
  'taken into another document': async (words) => {
    const frame = document.createElement('iframe');
    frame.src = '/other-page';
    frame.width = String(probe.byId('subscriptions').getBoundingClientRect().width + 16);
    frame.height = '900';
    const arrived = new Promise((done) => (frame.onload = done));
    document.body.append(frame);
    await arrived;
    const results = {};
    for (const id of ['subscriptions', 'right']) {
      const element = probe.byId(id);
      const before = JSON.stringify(probe.looks(element));
      frame.contentDocument.body.append(element);
      await element.updateComplete;
      const after = JSON.stringify(probe.looks(element));
      results[`${id}: looks the same ${after === before ? '' : `${before} ${after}`}`] = after === before;
    }
    const element = probe.byId('subscriptions', frame.contentDocument);
    const more = probe.button(element, words.more);
    more.click();
    await element.updateComplete;
    results['still works'] = more.getAttribute('aria-expanded') === 'false';
    probe.button(element, 'Cancel subscription').click();
    await probe.until(() => probe.all(element).some((each) => each.localName === 'dialog' && each.open && probe.say(each).includes('Nordlia Musikk')));
    document.body.append(element);
    await element.updateComplete;
    results['comes back'] = probe.looks(element).root[0] === 'block' && probe.looks(element).controls.length > 1;
    return results;
  },
};

/** Elements that are moved, cloned, and taken into another document, while they are in use. */
export const checkJourneys = async ({ open, words, check, checkNone }) => {
  for (const [name, journey] of Object.entries(journeys)) {
    const { page, close } = await open({});
    try {
      await page.evaluate(useSubscriptions, words);
      await page.evaluate(useRight, words);
      for (const [what, isSo] of Object.entries(await page.evaluate(journey, words))) check(`${name}: ${what}`, isSo);
    } catch (error) {
      check(`${name}: it works`, false, error.message);
    }
    checkNone(`${name}: something is said`, await page.said());
    await close();
  }
};
