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

export const launch = (names) => Promise.all(names.map((name) => launchers[name]()));
