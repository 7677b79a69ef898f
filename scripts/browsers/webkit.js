import { spawn } from 'node:child_process';
import { findWebKit } from '../lib/find-tools.js';
import { freePort } from '../lib/free-port.js';

const children = [];
// WebKitWebDriver and Xvfb outlive a parent that is interrupted.
process.on('exit', () => children.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const start = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options });
  children.push(child);
  return child;
};

/** Xvfb picks a free display itself, and writes its number to the descriptor it is given. */
const startScreen = (program) =>
  new Promise((resolve, reject) => {
    const child = start(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    child.stdio[3].once('data', (data) => {
      child.stdio[3].destroy();
      child.unref();
      resolve(`:${String(data).trim()}`);
    });
  });

/** Options for the webdriver launcher, with a screen and a driver of its own started behind them. */
export const startWebKit = async () => {
  const found = findWebKit();
  if (!found) throw new Error('WebKitGTK is not installed: run node scripts/prepare-machine.js.');
  const display = await startScreen(found.screen);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  start(found.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }).unref();
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  };
};
