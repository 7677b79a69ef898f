/* global document */
// The functions of the law as plain pages: over the real server, in a browser that runs no script, in each language they are written in.
import './check-node.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startBackEnd } from './lib/back-end.js';
import { check, checkNone, finish } from './lib/checks.js';
import { stopChildren } from './lib/children.js';
import { launchChromium } from './lib/chromium.js';

const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const backEnd = await startBackEnd({ origin: 'https://shop.example' });
const browser = await launchChromium();

/** The exact words that the law asks for, or what stands in for them; and which of the two rights. */
const pages = [
  { right: 'withdraw', country: 'NO', lang: 'nb', open: 'Angre avtalen her', confirm: 'Bekreft angrer' },
  { right: 'withdraw', country: 'DE', lang: 'de', open: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
  { right: 'terminate', country: 'DE', lang: 'de', open: 'Verträge hier kündigen', confirm: 'jetzt kündigen' },
  { right: 'withdraw', country: 'FR', lang: 'fr', open: 'renoncer au contrat ici', confirm: 'confirmer la rétractation' },
  { right: 'withdraw', country: 'IE', lang: 'en', open: 'withdraw from contract here', confirm: 'confirm withdrawal' },
];
const stated = { contract: 'Ordre NL-1 & <b>mer</b>', name: "Åse O'Brien", email: 'ase@example.org' };

/** What a person can read on a page. */
const textOf = (page) => page.locator('body').innerText();

const walk = async (page, { confirm, country, lang, open, right }) => {
  const what = `${right}, ${country}, ${lang}`;
  const address = `${backEnd.api}/rights/${right}?country=${country}&lang=${lang}`;
  await page.goto(address);
  check(`${what}: the page is called by the words of the law`, (await page.getByRole('heading', { level: 1 }).innerText()) === open);
  check(`${what}: it says its language`, (await page.locator('html').getAttribute('lang')) === lang);
  checkNone(`${what}: it holds a script`, await page.locator('script').all());

  const next = page.locator('form button').first();
  await page.getByRole('textbox').first().fill(stated.contract);
  await next.click();
  check(`${what}: what is missing is said, and what was typed stays`, (await page.locator('[name=contract]').inputValue()) === stated.contract && (await page.locator('[aria-invalid=true]').count()) > 0);
  for (const [name, value] of Object.entries(stated)) await page.locator(`[name=${name}]`).fill(value);
  const kinds = page.getByRole('radio');
  check(`${what}: nothing is chosen for anybody`, (await kinds.count()) === 0 || (await page.locator('input:checked').count()) === 0);
  if (await kinds.count()) await kinds.first().check();
  await page.locator('form button').first().click();

  const checking = await textOf(page);
  checkNone(`${what}: the second step leaves something out`, Object.values(stated).filter((value) => !checking.includes(value)));
  const buttons = await page.getByRole('button').allInnerTexts();
  check(`${what}: one control declares it, in the words of the law`, buttons.filter((text) => text === confirm).length === 1, buttons.join(' | '));
  const before = Date.now();
  await page.getByRole('button', { name: confirm }).click();
  const acknowledged = await textOf(page);
  const reference = /\b[A-Z\d]{3}-[A-Z\d]{3}\b/.exec(acknowledged)?.[0];
  check(`${what}: it is acknowledged at once, under a reference`, reference !== undefined, acknowledged);
  checkNone(`${what}: the acknowledgement leaves something out`, Object.values(stated).filter((value) => !acknowledged.includes(value)));
  const minute = (time) => new Intl.DateTimeFormat('nb', { timeZone: 'Europe/Oslo', timeStyle: 'short' }).format(time).replace('.', ':');
  const zones = [minute(before), minute(Date.now()), minute(before - 3_600_000)];
  check(`${what}: with the time of the declaration`, zones.some((time) => acknowledged.includes(time)), acknowledged);

  const links = await page.locator('a[href*="/documents/"]').evaluateAll((all) => all.map(({ href }) => href));
  check(`${what}: two documents can be kept`, links.length === 2);
  const [kept, again] = await Promise.all([0, 1].map(async () => Buffer.from(await (await fetch(links[0])).arrayBuffer())));
  check(`${what}: a document is the same whenever it is asked for`, kept.length > 500 && createHash('sha256').update(kept).digest('hex') === createHash('sha256').update(again).digest('hex'));
  check(`${what}: it names the reference`, kept.toString('utf8').includes(reference));
  await page.reload();
  check(`${what}: sent once more, it is the same declaration`, (await textOf(page)).includes(reference));
};

try {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  for (const each of pages) {
    const page = await plain.newPage();
    page.setDefaultTimeout(15_000);
    await walk(page, each);
    await page.close();
  }
  // Looked at by axe, which is a script: the page's own policy would not let it in.
  for (const colorScheme of ['light', 'dark']) {
    const seen = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 320, height: 700 } });
    const page = await seen.newPage();
    for (const { country, lang, right } of pages) {
      await page.goto(`${backEnd.api}/rights/${right}?country=${country}&lang=${lang}`);
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      checkNone(`${right}, ${country}, ${colorScheme}: axe finds something`, violations.map(({ id }) => id));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      check(`${right}, ${country}, ${colorScheme}: stays within 320 px`, width <= 320, String(width));
    }
    await seen.close();
  }
} finally {
  await browser.close();
  await stopChildren();
  backEnd.remove();
}
finish();
