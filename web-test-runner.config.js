import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './scripts/browsers/count-reporter.js';
import { chosenBrowsers } from './scripts/browsers/chosen-browsers.js';
import { launch } from './scripts/browsers/launchers.js';
import { sandboxMiddleware } from './scripts/browsers/sandbox-middleware.js';
import { freePort } from './scripts/lib/port.js';

// A zone with a half hour, far from UTC and from the customers of the fixtures: whoever mixes days and instants is found out.
process.env.TZ = 'America/St_Johns';
// WebKitGTK takes `navigator.language` from here, whether the machine has that locale or not.
process.env.LANG = process.env.LC_ALL = 'en_US.UTF-8';

const names = chosenBrowsers();

/** Lit says in each page that it runs in development mode, which we want for its other warnings. */
const isNoise = ({ args }) => /Lit is in dev mode/.test(String(args[0]));

/**
 * Two files run side by side as two tabs of one origin, and widgets tell other tabs what has changed: each file gets tabs of its own, or it
 * would read again whenever another file writes.
 */
const ownTabs = `<script>
  const file = Math.random();
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name + file);
    }
  };
</script>`;

/** For `npm run explore`: pages see no environment. */
const seed = process.env.PROPERTY_SEED ? `<script>globalThis.propertySeed = ${Number(process.env.PROPERTY_SEED)}</script>` : '';

/** Run one file in one engine with `BROWSERS=chromium npm run test:browser -- --files test/format/money.test.ts`. */
export default {
  rootDir: import.meta.dirname,
  // Left to itself the runner takes 8000 or the next, and two that start at the same moment take the same.
  port: await freePort(),
  files: ['test/**/*.test.ts', '!test/node/**', '!test/journeys/**'],
  middleware: [sandboxMiddleware],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  // `auto` would leave nothing for the engines to differ in; ES2022 is what the builds are made for.
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: await launch(names),
  // WebKitGTK has one window, and in Firefox a page loses the keys that are sent to it when another comes to the front.
  concurrency: names.includes('webkit') || names.includes('firefox') ? 1 : 2,
  // One engine after the other where all run: sharing two cores slows both, and steals the focus in WebKitGTK.
  concurrentBrowsers: 1,
  testFramework: { config: { timeout: 30_000, forbidOnly: true, forbidPending: true } },
  testsFinishTimeout: 240_000,
  // The file before may have kept its browser that long.
  testsStartTimeout: 120_000,
  browserStartTimeout: 60_000,
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/localization/generated/**', 'node_modules/**'],
    threshold: { lines: 90, statements: 0, branches: 0, functions: 0 },
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary'],
  },
  testRunnerHtml: (framework) => `<!doctype html><html><head>${ownTabs}${seed}</head><body><script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: (log) => !isNoise(log),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
};
