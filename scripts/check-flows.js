// Checks the troubleshooting flows of a folder (those that come with the server, where none is named), and tells what they are like.
import './check-node.js';
import { resolve } from 'node:path';
import { few } from '../server/src/data-files/few.ts';
import { describeWays } from '../server/src/flows/describe-ways.ts';
import { FlowError, readFlows, shippedFlows } from '../server/src/flows/load-flows.ts';
import { readTranslations, textsOf } from '../server/src/flows/translations.ts';

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

/** What a further language lacks, or has too much of. Until it is mended, a flow is asked in English, or in one of its own. */
const linesOf = (flows, translation) => {
  const needed = new Set([...flows.values()].flatMap(textsOf));
  const told = (what, texts) => (texts.length === 0 ? [] : [`${translation.language}: ${texts.length} ${what}: ${few(texts.map((text) => `“${text}”`)).join(', ')}.`]);
  return [
    ...told('texts are not translated', [...needed].filter((text) => !Object.hasOwn(translation.words, text))),
    ...told('translations belong to no text any more', Object.keys(translation.words).filter((text) => !needed.has(text))),
  ];
};

const folder = resolve(process.argv[2] ?? shippedFlows);
try {
  const flows = readFlows(folder);
  const { problems, translations } = readTranslations(folder);
  if (problems.length > 0) throw new FlowError(folder, problems);
  console.log([...flows].map(line).join('\n'));
  console.log(`\nIn ${['en', 'nb', ...translations.map(({ language }) => language)].join(', ')}.`);
  for (const each of translations.flatMap((translation) => linesOf(flows, translation))) console.log(each);
  console.log(`\nAll flows in ${folder} can be used.`);
} catch (error) {
  if (!(error instanceof FlowError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
