/* global document, host, heard, fetchSession */
// The package as npm packs it, in pages of seven kinds of host: what fits compiles and arrives, what does not does not compile, every event is heard in
// the host's own way, slotted words stay, and nothing is left of pages that are gone. Needs the build (npm run build).
import './check-node.js';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildHost } from './hosts/build-host.js';
import { compile, hosts } from './hosts/compile.js';
import { writeGuideExamples } from './hosts/guides.js';
import { check, checkNone, finish } from './lib/checks.js';
import { launchChromium } from './lib/chromium.js';
import { serveFolder } from './lib/serve-folder.js';

const ROUNDS = 100;
const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'test/hosts');
const project = join(sources, '.project');
const installed = join(project, 'node_modules/billing-widgets');

rmSync(project, { recursive: true, force: true });
mkdirSync(installed, { recursive: true });
const packed = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root, encoding: 'utf8' });
check('it can be packed', packed.status === 0, packed.stderr);
const [tarball] = Object.values(JSON.parse(packed.stdout));
const unpacked = spawnSync('tar', ['xzf', join(project, tarball.filename), '-C', installed, '--strip-components', '1'], { encoding: 'utf8' });
check('it can be unpacked', unpacked.status === 0, unpacked.stderr);
for (const each of ['host.ts', ...hosts]) cpSync(join(sources, each), join(project, each), { recursive: true });
cpSync(join(installed, 'dist/angular/billing-elements.ts'), join(project, 'angular/billing-elements.ts'));
const guides = writeGuideExamples(root, project);
checkNone('a guide of a host has no example', ['plain', 'react', 'vue', 'svelte', 'angular'].filter((host) => !guides[host]));
writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}\n');
writeFileSync(join(project, 'svelte.config.js'), 'export default {};\n');
// What compiles Angular's decorators in the browser's build.
writeFileSync(join(project, 'tsconfig.json'), '{"compilerOptions": {"experimentalDecorators": true, "useDefineForClassFields": false}}\n');

const manifest = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8'));
const events = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'payment-methods').events.map(({ name }) => name);

const server = await serveFolder(join(project, 'dist'));
const browser = await launchChromium();
try {
  for (const name of process.argv[2] ? [process.argv[2]] : hosts) {
    const { right, wrong } = compile(project, name, guides[name]);
    check(`${name}: what fits compiles, in the guides, too`, right === '', right);
    check(`${name}: what does not fit does not compile`, wrong === '', wrong);

    await buildHost(project, name);
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && problems.push(message.text()));
    await page.goto(`${server.address}/${name}/${name}.html`);
    await page.waitForFunction(() => 'host' in globalThis);
    const seen = await page.evaluate(async (names) => {
      await host.mount();
      const methods = document.querySelector('payment-methods');
      const provider = document.querySelector('billing-provider');
      const words = methods.querySelector('span');
      const before = [methods.headingLevel, words.textContent.trim()];
      await host.next();
      await methods.updateComplete;
      const after = [methods.headingLevel, words.textContent.trim()];
      for (const type of names) methods.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail: {} }));
      return {
        before,
        after,
        api: provider.api,
        function: provider.fetchSession === fetchSession,
        kept: words === methods.querySelector('span') && words.assignedSlot?.name === 'heading',
        // A host that delegates may hear an event after the one that sent it has returned.
        heard: await new Promise((done) => setTimeout(() => done([...heard]))),
      };
    }, events);
    check(`${name}: attributes and properties arrive`, seen.api === 'https://billing.test' && seen.function && JSON.stringify(seen.before) === '[2,"Words 2"]', JSON.stringify(seen));
    check(`${name}: a change arrives`, JSON.stringify(seen.after) === '[3,"Words 3"]', JSON.stringify(seen));
    check(`${name}: slotted words outlive a re-render, and stay in their slot`, seen.kept);
    checkNone(`${name}: an event is not heard`, events.filter((type) => !seen.heard.includes(type)));
    check(`${name}: each is heard once`, seen.heard.length === events.length, seen.heard.join(', '));

    const devtools = await page.context().newCDPSession(page);
    const left = async () => {
      const { result } = await devtools.send('Runtime.evaluate', { expression: "customElements.get('payment-methods').prototype" });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const count = await devtools.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true });
      await devtools.send('Runtime.releaseObject', { objectId: objects.objectId });
      return count.result.value;
    };
    check(`${name}: the count finds the one that stays`, (await left()) === 1);
    await page.evaluate(async (rounds) => {
      await host.unmount();
      for (let round = 0; round < rounds; round++) {
        await host.mount();
        await host.unmount();
      }
      await new Promise((done) => setTimeout(done));
    }, ROUNDS);
    check(`${name}: no element is in the page after ${ROUNDS} rounds`, (await page.evaluate(() => document.querySelectorAll('payment-methods, billing-provider').length)) === 0);
    // What a framework puts off may hold on for a moment: what is a leak is still there after several collections.
    let count = Infinity;
    for (let collections = 0; count > 2 && collections < 10; collections++) {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
      await devtools.send('HeapProfiler.collectGarbage');
      count = await left();
    }
    // Frameworks and engines may hold on to the very last one.
    check(`${name}: nothing is left of ${ROUNDS}`, count <= 2, `${count} are`);
    checkNone(`${name}: something goes wrong`, problems);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(project, { recursive: true, force: true });
}
finish();
