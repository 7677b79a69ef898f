// Finds the browsers and the Postgres that the tests need, and as root on Debian installs what is missing. Plain
// JavaScript without dependencies: it may be the first thing that runs on a machine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox, findPostgres, findWebKit } from './lib/find-tools.js';

const needs = [
  { name: 'Chromium', find: findChromium, debian: ['chromium'], hint: 'Chrome or Chromium (or CHROME_PATH)' },
  { name: 'Firefox', find: findFirefox, debian: ['firefox-esr'], hint: 'Firefox (or FIREFOX_PATH)' },
  {
    name: 'WebKitGTK',
    find: () => findWebKit()?.browser,
    debian: ['webkit2gtk-driver', 'xvfb'],
    hint: "WebKitGTK's WebKitWebDriver and MiniBrowser with Xvfb (Linux only)",
  },
  { name: 'Postgres', find: findPostgres, debian: ['postgresql'], hint: "Postgres's initdb and pg_ctl in the PATH" },
];

const missing = () => needs.filter((need) => !need.find());

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian's postgresql starts a server at once. The tests want the programs alone. */
const keepPostgresFromStarting = () => {
  const file = '/etc/postgresql-common/createcluster.conf';
  if (existsSync(file)) return;
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync(file, 'create_main_cluster = false\n');
};

const apt = (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What apt has to say matters only when it fails.
  const { status, stderr, stdout } = spawnSync('apt-get', ['-q', '-y', '-o', 'Acquire::Retries=3', ...args], { env, encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}\n${stderr}`);
  return status === 0;
};

/** Makes the machine ready, or says in one sentence what to install. Answers whether it is ready. */
export const prepareMachine = () => {
  let lacking = missing();
  if (lacking.length > 0 && isDebianRoot()) {
    const packages = lacking.flatMap((need) => need.debian);
    console.log(`Installing with apt-get: ${packages.join(' ')} …`);
    if (packages.includes('postgresql')) keepPostgresFromStarting();
    // Without a font, Debian's browsers draw empty boxes and text has no width.
    apt('update');
    apt('install', '--no-install-recommends', ...packages, 'fonts-liberation');
    lacking = missing();
  }
  for (const need of needs.filter((each) => !lacking.includes(each))) console.log(`${need.name}: ${need.find()}`);
  if (lacking.length === 0) return true;
  console.error(`The tests need ${lacking.map((need) => need.hint).join('; and ')}: please install what is missing.`);
  return false;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href && !prepareMachine()) process.exitCode = 1;
