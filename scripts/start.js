// The demo: the back end on its embedded Postgres with the sandbox payment provider beside it, and host pages with the widgets, from
// the sources and from the CDN build.
import './check-node.js';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { bringCdnBuildUpToDate } from './lib/cdn-build.js';
import { startChild, stopChildren } from './lib/children.js';
import { portFrom } from './lib/port.js';
import { waitForAnswer } from './lib/wait-for.js';

const root = resolve(import.meta.dirname, '..');
let stopping = false;

const stop = async (code) => {
  if (stopping) return;
  stopping = true;
  await stopChildren();
  process.exit(code);
};
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

/** Starts one of the two programs; the end of one is the end of both. */
const run = (name, args, env) => {
  let ended;
  const child = startChild('node', args, { cwd: root, env: { ...process.env, ...env } });
  child.once('exit', (code) => {
    ended = `The ${name} ended${code === null ? '' : ` with ${code}`}.`;
    if (stopping) return;
    console.error(ended);
    void stop(code || 1);
  });
  return () => ended;
};

try {
  const port = await portFrom('PORT', 8787, 'back end');
  const pagePort = await portFrom('PAGE_PORT', 5173, 'page');
  const sandboxPort = await portFrom('SANDBOX_PORT', 8788, 'sandbox payment provider');
  const api = `http://localhost:${port}`;
  const page = `http://localhost:${pagePort}`;
  const env = {
    PORT: String(port),
    PAGE_PORT: String(pagePort),
    SANDBOX_PORT: String(sandboxPort),
    HOST: process.env.HOST ?? 'localhost',
    BILLING_API: api,
    BILLING_DEMO: '1',
    BILLING_ORIGINS: process.env.BILLING_ORIGINS ?? page,
    // Both sides learn the key here; nobody else needs it.
    BILLING_SECRET_KEY: process.env.BILLING_SECRET_KEY ?? randomBytes(32).toString('hex'),
    BILLING_LOG_LEVEL: process.env.BILLING_LOG_LEVEL ?? 'warn',
  };
  const serverEnded = run('back end', ['--disable-warning=ExperimentalWarning', 'server/src/main.ts'], env);
  // A hundred thousand purchases take their time to be written.
  const writing = 3 * (Number(process.env.BILLING_DEMO_PURCHASES) || 0);
  await Promise.all([bringCdnBuildUpToDate(root), waitForAnswer(`${api}/ready`, { timeout: 60_000 + writing, stopped: serverEnded })]);
  // Only now: a page that is opened too early would greet its first visitor with a failure.
  const pageEnded = run('page', ['node_modules/vite/bin/vite.js', '--config', 'demo/vite.config.ts', '--logLevel', 'warn'], env);
  await waitForAnswer(`${page}/`, { timeout: 60_000, stopped: pageEnded });
  console.log(`\n  page        ${page}/\n  built       ${page}/embedded/ and ${page}/support/\n  back end    ${api}/\n  test cards  http://localhost:${sandboxPort}/\n\nCtrl-C stops all of it.`);
} catch (error) {
  if (!stopping) console.error(error.message);
  await stop(1);
}
