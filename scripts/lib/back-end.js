import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChild } from './children.js';
import { freePort } from './port.js';
import { waitForAnswer } from './wait-for.js';

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts the back end with the sample store, in a folder of its own or on the Postgres of an address, for pages of one origin. It ends with
 * `stopChildren()`; `remove` takes its folder away after that.
 */
export const startBackEnd = async ({ origin, databaseUrl = '' }) => {
  const folder = mkdtempSync(join(tmpdir(), 'billing-back-end-'));
  const port = await freePort();
  const secretKey = randomBytes(32).toString('hex');
  let ended;
  const server = startChild('node', ['--disable-warning=ExperimentalWarning', 'server/src/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      SANDBOX_PORT: String(await freePort()),
      HOST: 'localhost',
      BILLING_DEMO: '1',
      BILLING_ORIGINS: origin,
      BILLING_SECRET_KEY: secretKey,
      BILLING_DATA_DIR: folder,
      BILLING_LOG_LEVEL: 'error',
      DATABASE_URL: databaseUrl,
    },
  });
  server.once('exit', (code) => (ended = `The server ended with ${code}.`));
  const api = `http://localhost:${port}`;
  await waitForAnswer(`${api}/ready`, { timeout: 60_000, stopped: () => ended });
  return { api, secretKey, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
