/* global document */
// Pictures of stories or pages, to look at: light, dark, right to left, narrow, wide, Norwegian, forced colours.
//   node scripts/screenshot.js <start of a story's id | url>… [--out folder] [--only light,narrow] [--no-build]
import './check-node.js';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';

const looks = {
  light: {},
  dark: { theme: 'dark' },
  rtl: { direction: 'rtl' },
  narrow: { width: 320 },
  wide: { width: 1440 },
  nb: { locale: 'nb' },
  'nb-narrow-dark': { locale: 'nb', width: 320, theme: 'dark' },
  forced: { forcedColors: 'active' },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'screenshots' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const names = values.only?.split(',') ?? Object.keys(looks);
const folder = resolve(import.meta.dirname, '../storybook-static');
const isUrl = (text) => /^https?:/.test(text);

const storyIds = () => {
  if (!values['no-build']) spawnSync('npm', ['run', '--silent', 'storybook:build'], { stdio: 'ignore' });
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story').map(({ id }) => id);
};

const starts = positionals.filter((text) => !isUrl(text));
const ids = starts.length > 0 ? storyIds().filter((id) => starts.some((start) => id.startsWith(start))) : [];
const server = ids.length > 0 ? await serveFolder(folder) : undefined;
const targets = [
  ...positionals.filter(isUrl).map((url) => ({ name: new URL(url).pathname.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'page', url })),
  ...ids.map((id) => ({ name: id, story: `${server.address}/iframe.html?id=${id}&viewMode=story` })),
];
mkdirSync(values.out, { recursive: true });

const browser = await launchChromium();
for (const { name, url, story } of targets) {
  for (const look of names) {
    const { theme = 'light', direction = 'ltr', locale = 'en', width = 800, forcedColors = 'none' } = looks[look];
    const page = await browser.newPage({ viewport: { width, height: 600 }, deviceScaleFactor: 2, forcedColors, reducedMotion: 'reduce' });
    if (story) {
      await page.goto(`${story}&globals=locale:${locale};theme:${theme};direction:${direction}`);
      await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished'));
    } else {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(url, { waitUntil: 'networkidle' });
      // The page may be anybody's: these stand where a host sets them.
      await page.evaluate(([dir, lang, isDefault]) => {
        if (dir === 'rtl') document.documentElement.dir = dir;
        if (!isDefault) document.documentElement.lang = lang;
      }, [direction, locale, locale === 'en']);
      await page.waitForLoadState('networkidle');
    }
    const path = join(values.out, `${name}.${look}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.close();
  }
}
await browser.close();
await server?.stop();
