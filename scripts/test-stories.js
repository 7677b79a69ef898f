// Each story is a test: it renders without errors and passes axe in English and Norwegian, in light and dark, stays within 320 px
// in both directions, keeps its buttons in forced colours, and says nothing in a pseudo-language that is not translated. Words begin the ids to visit: node scripts/test-stories.js billing
import './check-node.js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { check, checkNone, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';
import { openPage, visitStory } from './stories/visit.js';

const root = resolve(import.meta.dirname, '..');
const asItIs = process.argv.includes('--no-build');
// A folder of its own: somebody may be building into the usual one meanwhile.
const folder = asItIs ? join(root, 'storybook-static') : mkdtempSync(join(tmpdir(), 'billing-stories-'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (!asItIs) {
  const build = ['run', '--silent', 'storybook:build', '--', '--output-dir', folder];
  const { status, stdout, stderr } = spawnSync('npm', build, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}`);
    process.exit(1);
  }
}

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const ids = Object.values(entries)
  .filter(({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((start) => id.startsWith(start))))
  .map(({ id }) => id);
check('there are stories', ids.length > 0);

// Two visits meet both languages and both themes; the second turns into the pseudo-languages as a page does that changes its language.
const visits = ids.flatMap((id) => [
  { id, locale: 'en', theme: 'light', pseudo: [] },
  { id, locale: 'nb', theme: 'dark', pseudo: ['en-XA', 'ar-XB'] },
]);

const server = await serveFolder(folder);
const browser = await launchChromium();
try {
  const work = async () => {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/St_Johns', reducedMotion: 'reduce' });
    const page = await openPage(context);
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      const problems = await visitStory(page, server.address, visit.id, visit);
      checkNone(`${visit.id} (${visit.locale}, ${visit.theme})`, problems);
    }
  };
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  await server.stop();
  if (!asItIs) rmSync(folder, { recursive: true });
}
finish();
