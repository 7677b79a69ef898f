import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteerCore from 'puppeteer-core';
import { chromiumFlags } from '../lib/chromium-flags.js';
import { findChromium, findFirefox } from '../lib/find-tools.js';
import { startWebKit } from './webkit.js';

const launchers = {
  chromium: () => chromeLauncher({ launchOptions: { executablePath: findChromium(), args: chromiumFlags } }),
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
      },
    }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};

/** The engines of `BROWSERS` (`chromium,firefox,webkit`), or all three. */
export const chosenBrowsers = () => {
  const names = (process.env.BROWSERS ?? Object.keys(launchers).join()).split(',').map((name) => name.trim());
  const unknown = names.find((name) => !launchers[name]);
  if (unknown) throw new Error(`BROWSERS names "${unknown}": take ${Object.keys(launchers).join(', ')}.`);
  return names;
};

export const launch = (names) => Promise.all(names.map((name) => launchers[name]()));
