// Everything that must hold, two stages at a time. `npm test -- types lint` runs the stages whose names begin so.
import './check-node.js';
import { availableParallelism } from 'node:os';
import { prepareMachine } from './prepare-machine.js';
import { runStages } from './lib/run-stages.js';

const serverTests = "node --test --test-reporter=spec 'server/test/**/*.test.ts'";

/** The long ones first, so that the last minute has work for both cores. What reads types waits for the build: halfway, it has code without them. */
const stages = [
  { name: 'build', command: 'npm run --silent build' },
  { name: 'server on PGlite', command: serverTests, expectsTests: true },
  { name: 'chromium', command: 'wtr', env: { BROWSERS: 'chromium', COVERAGE: '1' }, expectsTests: true },
  { name: 'stories', command: 'node scripts/test-stories.js', after: ['build'], expectsTests: true },
  { name: 'firefox', command: 'wtr', env: { BROWSERS: 'firefox' }, expectsTests: true },
  { name: 'webkit', command: 'wtr', env: { BROWSERS: 'webkit' }, expectsTests: true },
  { name: 'server on Postgres', command: `node scripts/with-postgres.js ${serverTests}`, expectsTests: true },
  { name: 'journeys on PGlite', command: 'node scripts/test-journeys.js', expectsTests: true },
  { name: 'journeys on Postgres', command: 'node scripts/test-journeys.js --postgres', expectsTests: true },
  { name: 'rules', command: "node --test --test-reporter=spec 'test/node/**/*.test.ts'", expectsTests: true },
  { name: 'lint', command: 'eslint .', after: ['build'] },
  { name: 'types', command: 'npm run --silent typecheck', after: ['build'] },
  { name: 'templates', command: 'npm run --silent lint:templates', after: ['build'] },
  { name: 'words', command: 'node scripts/words/check.js', expectsTests: true },
  { name: 'manifest', command: 'node scripts/check-manifest.js', after: ['build'], expectsTests: true },
  { name: 'builds', command: 'node scripts/check-builds.js', after: ['build'], expectsTests: true },
  { name: 'package', command: 'node scripts/check-package.js', after: ['build'], expectsTests: true },
  { name: 'tree-shaking', command: 'node scripts/check-tree-shaking.js', after: ['build'], expectsTests: true },
  { name: 'sent by a server', command: 'node scripts/check-ssr.js', after: ['build'], expectsTests: true },
  { name: 'plain pages', command: 'node scripts/check-plain-pages.js', expectsTests: true },
  { name: 'hosts', command: 'node scripts/check-hosts.js', after: ['build'], expectsTests: true },
  { name: 'hostile hosts', command: 'node scripts/check-hostile-hosts.js', after: ['build'], expectsTests: true },
  { name: 'leaks', command: 'node scripts/check-leaks.js', after: ['build'], expectsTests: true },
  { name: 'size', command: 'node scripts/size.js', after: ['build'], expectsTests: true },
];

const wanted = process.argv.slice(2);
const chosen = stages
  .filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))
  // Alone, a stage takes the build it finds.
  .map((stage) => ({ ...stage, after: stage.after?.filter(() => wanted.length === 0) }));

const started = Date.now();
const ready = prepareMachine();
const totals = { passed: 0, failed: ready ? 0 : 1, skipped: 0 };
const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const results = await runStages(chosen, {
  lanes: Math.max(2, Math.floor(availableParallelism() / 2)),
  report: ({ name }, { code, counts, output, seconds }) => {
    for (const key of Object.keys(totals)) totals[key] += counts[key];
    const failed = code !== 0 || counts.failed > 0;
    if (failed) console.log(`\n──── ${name}\n${output.trim()}\n────`);
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(22)} ${line(counts).padEnd(34)} ${seconds.toFixed(0).padStart(4)} s`);
  },
});

const failures = results.filter(({ code, counts }) => code !== 0 || counts.failed > 0);
console.log(`\n${results.length} stages in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
if (failures.length > 0) console.log(`Failed: ${failures.map(({ stage }) => stage.name).join(', ')}.`);
// A skipped test is no passed one: the rules allow none, so it fails here as well.
totals.failed += totals.skipped;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || results.length === 0 ? 1 : 0;
