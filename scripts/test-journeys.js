// The journeys against the real server: on the embedded Postgres, or with --postgres on a real one. Further arguments go to the
// test runner (--files test/journeys/cancel.test.ts, --watch).
import './check-node.js';
import { resolve } from 'node:path';
import { startBackEnd } from './lib/back-end.js';
import { startChild, stopChildren } from './lib/children.js';
import { freePort } from './lib/port.js';
import { startPostgres } from './lib/postgres.js';

const root = resolve(import.meta.dirname, '..');
const postgres = process.argv.includes('--postgres') ? await startPostgres() : undefined;
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--postgres');
const pagePort = await freePort();
let backEnd;

const cleanUp = async () => {
  await stopChildren();
  postgres?.stop();
  backEnd?.remove();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cleanUp().then(() => process.exit(1)));

try {
  backEnd = await startBackEnd({ origin: `http://localhost:${pagePort}`, databaseUrl: postgres?.url });
  const runner = startChild(
    'node',
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.journeys.config.js', '--port', String(pagePort), ...passedOn],
    {
      cwd: root,
      env: { ...process.env, BROWSERS: process.env.BROWSERS ?? 'chromium', JOURNEY_API: backEnd.api, JOURNEY_SECRET_KEY: backEnd.secretKey },
    },
  );
  process.exitCode = await new Promise((done) => runner.once('exit', (code) => done(code ?? 1)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
