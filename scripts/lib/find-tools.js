import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);

const first = (candidates) => candidates.find((path) => path && isProgram(path));

/** Chromium or Chrome: `CHROME_PATH`, else the installed one. */
export const findChromium = () =>
  first([
    process.env.CHROME_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'].map(inPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]);

/** Firefox: `FIREFOX_PATH`, else the installed one. */
export const findFirefox = () =>
  first([
    process.env.FIREFOX_PATH,
    ...['firefox-esr', 'firefox'].map(inPath),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);

/** Debian keeps MiniBrowser below a folder of the architecture and the WebKitGTK version. */
const findMiniBrowser = () => {
  for (const library of ['/usr/lib', '/usr/libexec'].filter(existsSync)) {
    for (const folder of [library, ...readdirSync(library).map((name) => join(library, name))]) {
      const found = webkitFolders(folder).map((name) => join(folder, name, 'MiniBrowser')).find(isProgram);
      if (found) return found;
    }
  }
  return undefined;
};

const webkitFolders = (folder) => {
  try {
    // The highest version first.
    return readdirSync(folder).filter((name) => name.startsWith('webkit')).sort().reverse();
  } catch {
    return [];
  }
};

/** WebKitGTK needs three programs: its driver, the browser that the driver starts, and a screen to draw on. */
export const findWebKit = () => {
  const driver = inPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const screen = inPath('Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
};

/** The folder with Postgres's `initdb` and `pg_ctl`, which Debian keeps out of the path. */
export const findPostgres = () => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((name) => join(debian, name, 'bin'))];
  return folders.find((folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'pg_ctl')));
};
