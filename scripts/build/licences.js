// The CDN build carries other people's code without its comments, so their licences go beside it. The source maps say whose.
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const packageOf = (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
const maps = globSync('dist/cdn/**/*.js.map').map((file) => JSON.parse(readFileSync(file, 'utf8')));
const packages = [...new Set(maps.flatMap(({ sources }) => sources.map(packageOf)).filter(Boolean))].sort();

const notices = packages.map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const [file] = globSync(`${folder}/LICEN[CS]E*`);
  if (!file) throw new Error(`${name} brings no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
});
if (notices.length === 0) throw new Error('No package was found in the source maps.');
writeFileSync('dist/cdn/LICENCES.txt', notices.join(`\n${'-'.repeat(80)}\n\n`));
