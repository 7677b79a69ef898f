// Checks the refund policies of a folder (those that come with the server, where none is named), and tells what they give.
import './check-node.js';
import { resolve } from 'node:path';
import { PolicyError, policiesFolder, readPolicies } from '../server/src/policies/load-policies.ts';

const routes = ['fault', 'unintended', 'child', 'other'];

const line = (policy) => {
  const { id, markets, products, validFrom, version, withdrawal } = policy;
  const given = routes.filter((route) => policy[route]).map((route) => `${route} ${policy[route].days}`);
  const right = withdrawal ? `withdraw ${withdrawal.days} days from ${withdrawal.from}` : 'no right to withdraw';
  const place = `${markets.join(' ').padEnd(3)} ${products.join(' ').padEnd(16)}`;
  return `${place} ${id} ${version} from ${validFrom}: ${right}; ${given.join(', ')}.`;
};

const folder = resolve(process.argv[2] ?? policiesFolder);
try {
  const policies = readPolicies(folder);
  const doubts = policies.flatMap(({ unconfirmed = [] }) => unconfirmed).length;
  console.log(policies.map(line).join('\n'));
  console.log(`\nAll policies in ${folder} can be used. ${doubts} things in them wait for somebody who holds them against the law.`);
} catch (error) {
  if (!(error instanceof PolicyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
