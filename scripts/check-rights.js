// Checks the rights of a folder (those that come with the server, where none is named), and tells which functions they ask for.
import './check-node.js';
import { resolve } from 'node:path';
import { RightsError, readRights, rightsFolder } from '../server/src/rights/load-rights.ts';

const functionLine = ({ kind, labels, required, since }) => {
  const words = Object.entries(labels).map(([language, { confirm, official, open }]) => {
    return `    ${language}: “${open}”, “${confirm}”${official ? '' : ' (not official)'}`;
  });
  return [`  ${kind}, ${required ? `demanded since ${since}` : 'offered'}:`, ...words].join('\n');
};

const folder = resolve(process.argv[2] ?? rightsFolder);
try {
  const all = readRights(folder);
  const doubts = all.flatMap(({ unconfirmed = [] }) => unconfirmed).length;
  for (const { country, functions, languages, rights } of all) {
    console.log(`${country}: ${rights.length} rights in ${languages.join(', ')}.\n${functions.map(functionLine).join('\n')}`);
  }
  console.log(`\nAll rights in ${folder} can be used. ${doubts} things in them wait for somebody who holds them against the law.`);
} catch (error) {
  if (!(error instanceof RightsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
