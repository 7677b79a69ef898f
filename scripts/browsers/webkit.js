import { spawn } from 'node:child_process';
import { findWebKit } from '../lib/find-tools.js';
import { freePort } from '../lib/port.js';
import { waitForAnswer } from '../lib/wait-for.js';

const children = [];
// WebKitWebDriver and Xvfb outlive a parent that is interrupted.
process.on('exit', () => children.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const start = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options });
  children.push(child);
  return child;
};

/**
 * Xvfb picks a free display and writes its number to the descriptor it is given, which stays open: Xvfb writes the line's end
 * apart, again whenever it begins anew, and dies of a descriptor that nobody reads.
 */
const openScreen = (program) =>
  new Promise((resolve, reject) => {
    const child = start(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset']);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    let written = '';
    child.stdio[3].on('data', (data) => {
      written += data;
      if (!written.includes('\n')) return;
      child.unref();
      child.stdio[3].unref();
      resolve(`:${written.trim()}`);
    });
  });

/** Of two that start at the same moment and pick the same display, one ends, and looks again. */
const startScreen = (program, tries = 5) =>
  openScreen(program).catch((error) => {
    if (tries === 1) throw error;
    return startScreen(program, tries - 1);
  });

/**
 * Opens and closes one session. On a machine that is busy the very first start of MiniBrowser can take longer than a driver's client
 * waits, and every file of tests would fail with it; each try gets a screen and a driver of its own.
 */
const warmUp = async (address, capabilities) => {
  await waitForAnswer(`${address}/status`, { timeout: 30_000 });
  const answer = await fetch(`${address}/session`, {
    method: 'POST',
    body: JSON.stringify({ capabilities: { alwaysMatch: capabilities } }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await answer.json();
  if (!value?.sessionId) throw new Error(`WebKitWebDriver: ${value?.message ?? answer.status}`);
  await fetch(`${address}/session/${value.sessionId}`, { method: 'DELETE', signal: AbortSignal.timeout(30_000) });
};

const startDriver = async (found, capabilities, tries = 3) => {
  const display = await startScreen(found.screen);
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const port = await freePort();
  const driver = start(found.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  driver.unref();
  try {
    await warmUp(`http://127.0.0.1:${port}`, capabilities);
    return port;
  } catch (error) {
    driver.kill();
    if (tries === 1) throw error;
    console.error(`WebKitGTK did not start (${error.message}); trying again.`);
    return startDriver(found, capabilities, tries - 1);
  }
};

/** Options for the webdriver launcher, with a screen and a driver of its own started behind them, and further `capabilities` where they are given. */
export const startWebKit = async (capabilities = {}) => {
  const found = findWebKit();
  if (!found) throw new Error('WebKitGTK is not installed: run node scripts/prepare-machine.js.');
  const webkit = { 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } };
  const port = await startDriver(found, { browserName: 'MiniBrowser', ...webkit });
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    // Asked again, a navigation takes the page away from the file of tests that has it by then.
    connectionRetryCount: 0,
    capabilities: { browserName: 'MiniBrowser', ...capabilities, ...webkit },
  };
};
