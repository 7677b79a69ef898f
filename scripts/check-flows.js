// Checks the troubleshooting flows of a folder (those that come with the server, where none is named), and tells what they are like.
import './check-node.js';
import { resolve } from 'node:path';
import { describeWays } from '../server/src/flows/describe-ways.ts';
import { FlowError, readFlows, shippedFlows } from '../server/src/flows/load-flows.ts';

/** More than these, one after the other, and somebody in trouble gives up. */
const patience = 6;

const line = ([topic, flow]) => {
  const { count, kinds, longest, questions } = describeWays(flow);
  const ends = `${kinds.question} questions, ${kinds.fix} fixes, ${kinds['next-step']} next steps, ${kinds['hand-over']} hand-overs`;
  const long = questions > patience ? ' That is a lot: a shorter way helps more people.' : '';
  return [
    `${topic}, version ${flow.version}: ${flow.nodes.length} nodes (${ends}).`,
    `  ${count} ways lead through it. The longest asks ${questions} questions: ${longest.join(' → ')}.${long}`,
  ].join('\n');
};

const folder = resolve(process.argv[2] ?? shippedFlows);
try {
  console.log([...readFlows(folder)].map(line).join('\n'));
  console.log(`\nAll flows in ${folder} can be used.`);
} catch (error) {
  if (!(error instanceof FlowError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
