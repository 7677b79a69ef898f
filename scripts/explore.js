// Looks for what the values of `npm test` do not meet: every property, round after round, each from another seed, until one fails.
// `npm run explore -- 20` for 20 rounds. A seed that failed can be met again: with `PROPERTY_SEED=…` before any command that runs the tests.
import './check-node.js';
import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 5);
if (!(Number.isInteger(rounds) && rounds > 0)) {
  console.error(`How many rounds? ${process.argv[2]} is no number of them.`);
  process.exit(1);
}

const withProperties = execFileSync('git', ['grep', '--untracked', '-lF', 'support/fast-check.ts', '--', 'test', 'server/test'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => file.endsWith('.test.ts'));
const forNode = withProperties.filter((file) => file.startsWith('server/') || file.startsWith('test/node/'));
const forBrowsers = withProperties.filter((file) => !forNode.includes(file));

for (let round = 1; round <= rounds; round += 1) {
  const seed = String(randomInt(2 ** 31));
  console.log(`Round ${round} of ${rounds}: PROPERTY_SEED=${seed}`);
  const env = { ...process.env, PROPERTY_SEED: seed, BROWSERS: process.env.BROWSERS ?? 'chromium' };
  for (const [program, ...args] of [
    ['node', '--test', '--test-reporter=dot', ...forNode],
    ['wtr', '--files', ...forBrowsers],
  ]) {
    const { status } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
}
console.log(`${rounds} rounds, nothing found.`);
