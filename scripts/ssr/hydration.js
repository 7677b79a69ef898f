/* global addEventListener */
import { check, checkNone } from '../lib/checks.js';
import { begin, takenOver } from './in-page.js';

/** `@lit/localize` says so in every page when a language has come. */
const hear = () => addEventListener('lit-localize-status', ({ detail }) => detail.status === 'ready' && (globalThis.languageArrived = detail.readyLocale));

/** The browser takes over what a server sent in a language. Its words come late, so that a word of English would be seen. */
export const checkHydration = async (browser, { address, rendered, language }) => {
  const isEnglish = language === 'en';
  const context = await browser.newContext();
  await context.addInitScript(hear);
  // No answer yet: what is seen is the first state.
  await context.route('**/session', () => undefined);
  for (const [tag, markup] of rendered) {
    const page = await context.newPage();
    const problems = [];
    const name = `${language}, <${tag}>`;
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !/net::|Failed to load|favicon/.test(message.text()) && problems.push(message.text()));
    const body = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Page</title><body>${markup}</body></html>`;
    await page.route('**/hydrated.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    let letWordsCome;
    const wordsMayCome = new Promise((done) => (letWordsCome = done));
    const wordsAsked = new Promise((done) => {
      if (isEnglish) done();
      else page.route(`**/${language}-*.js`, async (route) => (done(), await wordsMayCome, route.continue()));
    });
    await page.goto(`${address}/hydrated.html`);
    const before = await page.evaluate(begin, tag);
    for (const script of ['hydrate', 'page']) await page.addScriptTag({ type: 'module', url: `${address}/${script}.js` });
    await wordsAsked;
    const early = await page.evaluate(takenOver, { tag });
    letWordsCome();
    const late = isEnglish ? early : await page.evaluate(takenOver, { tag, language });
    const told = JSON.stringify({ before, early, late });
    check(`${name} is sent in its language`, before.language === language && before.loading !== '', told);
    check(`${name} takes over what stands there`, [early, late].every(({ kept, count, isVisible }) => kept && count === 1 && isVisible), told);
    check(`${name} says the same`, [early, late].every(({ heading }) => heading === before.heading), told);
    check(`${name} stays in its place`, Math.abs(before.height - early.height) < 1, told);
    checkNone(`${name} has shown other words`, late.otherWords);
    checkNone(`${name}: something goes wrong`, problems);
    await page.close();
  }
  await context.close();
};
