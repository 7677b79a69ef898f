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
  // The driver never answers a navigation during which it is asked something else, as the runner does each minute. Without a strategy it answers
  // at once; the runner waits for a word of the page by itself.
  webkit: async () => webdriverLauncher(await startWebKit({ pageLoadStrategy: 'none', 'wdio:enforceWebDriverClassic': true })),
};

export const launch = (names) => Promise.all(names.map((name) => launchers[name]()));
