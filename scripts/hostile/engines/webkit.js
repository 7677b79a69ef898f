import { startWebKit as startDriver } from '../../browsers/webkit.js';
import { listen } from './listen.js';
import { openSession } from './webdriver.js';
import { write } from './write.js';

/** A script for WebDriver that answers, as text, what `work` answered or threw. */
const scriptOf = (work) => `
  const done = arguments[arguments.length - 1];
  const write = ${write};
  const work = async (argument) => (${work})(argument);
  work(arguments[0]).then((value) => done(write({ value })), (error) => done(write({ error: String(error) })));`;

/** WebKitGTK over WebDriver: one window, in which one page follows another. Each page is of an origin of its own. */
export const startWebKit = async () => {
  const { hostname, port, capabilities } = await startDriver();
  const { command, end } = await openSession(`http://${hostname}:${port}`, capabilities);
  await command('window/rect', { width: 1280, height: 900 });
  const evaluate = async (work, argument = null) => {
    const { value, error } = JSON.parse(await command('execute/async', { script: scriptOf(work), args: [argument] }));
    if (error) throw new Error(error);
    return value ?? undefined;
  };
  const goto = (address) => command('url', { url: address });
  const open = async (address) => {
    await goto(address);
    return {
      evaluate,
      goto,
      back: () => command('back'),
      said: () => evaluate(() => globalThis.heard()),
      close: () => goto('about:blank'),
    };
  };
  return { inPage: [listen], open, stop: end };
};
