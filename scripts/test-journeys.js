// The journeys against the real server: on the embedded Postgres, or with --postgres on a real one. Further arguments go to the
// test runner (--files test/journeys/cancel.test.ts, --watch).
import './check-node.js';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChild, stopChildren } from './lib/children.js';
import { freePort } from './lib/free-port.js';
import { startPostgres } from './lib/postgres.js';
import { waitForAnswer } from './lib/wait-for.js';

const root = resolve(import.meta.dirname, '..');
const postgres = process.argv.includes('--postgres') ? await startPostgres() : undefined;
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--postgres');
const folder = mkdtempSync(join(tmpdir(), 'billing-journeys-'));
const port = await freePort();
const pagePort = await freePort();
const sandboxPort = await freePort();
const api = `http://localhost:${port}`;
const secretKey = randomBytes(32).toString('hex');

const cleanUp = async () => {
  await stopChildren();
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void cleanUp().then(() => process.exit(1)));

try {
  let ended;
  const server = startChild('node', ['--disable-warning=ExperimentalWarning', 'server/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SANDBOX_PORT: String(sandboxPort),
      HOST: 'localhost',
      BILLING_DEMO: '1',
      BILLING_ORIGINS: `http://localhost:${pagePort}`,
      BILLING_SECRET_KEY: secretKey,
      BILLING_DATA_DIR: folder,
      BILLING_LOG_LEVEL: 'error',
      DATABASE_URL: postgres?.url ?? '',
    },
  });
  server.once('exit', (code) => (ended = `The server ended with ${code}.`));
  await waitForAnswer(`${api}/ready`, { timeout: 60_000, stopped: () => ended });

  const runner = startChild(
    'node',
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.journeys.config.js', '--port', String(pagePort), ...passedOn],
    {
      cwd: root,
      env: { ...process.env, BROWSERS: process.env.BROWSERS ?? 'chromium', JOURNEY_API: api, JOURNEY_SECRET_KEY: secretKey },
    },
  );
  process.exitCode = await new Promise((done) => runner.once('exit', (code) => done(code ?? 1)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
