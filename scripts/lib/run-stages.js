import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { countsOf } from './counts.js';

const root = resolve(import.meta.dirname, '../..');
const environment = {
  ...process.env,
  // Tools of the project, and the Node that runs this, come first.
  PATH: [resolve(process.execPath, '..'), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

const runStage = ({ command, env, expectsTests }) =>
  new Promise((done) => {
    const started = Date.now();
    const child = spawn(command, { shell: true, cwd: root, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ output: error.message, code: 1, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 }));
    child.once('close', (code) => {
      const counts = countsOf({ output, code, expectsTests });
      done({ output, code, counts, seconds: (Date.now() - started) / 1000 });
    });
  });

/** Runs stages, `lanes` at a time and each `after` the one it names, and hands every result to `report` as it comes. */
export const runStages = async (stages, { lanes, report }) => {
  const finished = new Set();
  const waiting = [...stages];
  const results = [];
  const running = new Set();
  const next = () => {
    const index = waiting.findIndex(({ after = [] }) => after.every((name) => finished.has(name)));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  while (waiting.length > 0 || running.size > 0) {
    const stage = running.size < lanes ? next() : undefined;
    if (!stage) {
      await Promise.race(running);
      continue;
    }
    const work = runStage(stage).then((result) => {
      finished.add(stage.name);
      running.delete(work);
      results.push({ stage, ...result });
      report(stage, result);
    });
    running.add(work);
  }
  return results;
};
