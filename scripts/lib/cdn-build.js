import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from './children.js';

/** What the CDN build is made of. */
const sources = ['src/**/*.ts', 'scripts/build/*.js', 'vite.config.ts', 'package-lock.json'];

/** Written last, so that a build that was broken off counts as none. */
const lastFile = 'dist/cdn/import-map.json';

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** Why the CDN build of a project must be made anew: `missing`, `older than its sources`, or `undefined` where it need not. */
export const cdnBuildLacks = (root) => {
  const built = changedAt(join(root, lastFile));
  if (built === undefined) return 'missing';
  const newer = globSync(sources, { cwd: root }).some((file) => changedAt(join(root, file)) > built);
  return newer ? 'older than its sources' : undefined;
};

/** Makes the CDN build where it must be made. Says so on the console, and rejects when it does not succeed. */
export const bringCdnBuildUpToDate = async (root) => {
  const lack = cdnBuildLacks(root);
  if (!lack) return;
  console.log(`The CDN build, which two of the pages use, is ${lack}: building it takes some seconds.`);
  const build = startChild('npm', ['run', '--silent', 'build:cdn'], { cwd: root });
  const code = await new Promise((done, failed) => build.once('exit', done).once('error', failed));
  if (code !== 0) throw new Error('The CDN build did not succeed.');
};
