import * as v from 'valibot';
import { url } from '../../../src/api/contract/common.ts';
import { troubleTopics } from '../../../src/api/contract/diagnosis.ts';
import { flowActions, flowParts } from '../../../src/api/contract/troubleshooting-flow.ts';

const { nodeId, sentence, short } = flowParts;

/** A text in every language, side by side. One of spaces alone is none. */
const inLanguages = (text: v.GenericSchema<string, string>) => {
  const written = v.pipe(
    text,
    v.check((words) => words.trim() !== ''),
  );
  return v.strictObject({ en: written, nb: written });
};

const link = v.strictObject({ text: inLanguages(short), url });

const question = v.strictObject({
  id: nodeId,
  kind: v.literal('question'),
  text: inLanguages(short),
  help: v.optional(inLanguages(sentence)),
  answers: v.pipe(
    v.array(v.strictObject({ id: nodeId, text: inLanguages(short), next: nodeId })),
    v.minLength(2),
    v.maxLength(6),
  ),
});

const fix = v.strictObject({
  id: nodeId,
  kind: v.literal('fix'),
  title: inLanguages(short),
  steps: v.pipe(v.array(inLanguages(sentence)), v.minLength(1), v.maxLength(8)),
  action: v.optional(v.picklist(flowActions)),
  link: v.optional(link),
  next: nodeId,
});

const handOver = v.strictObject({
  id: nodeId,
  kind: v.literal('hand-over'),
  title: inLanguages(short),
  text: inLanguages(sentence),
});

const nextStep = v.strictObject({
  id: nodeId,
  kind: v.literal('next-step'),
  title: inLanguages(short),
  text: inLanguages(sentence),
  link: v.optional(link),
});

/** A flow as it is written: the contract's, but for its texts, each of which stands there in every language. */
export const authoredFlow = v.strictObject({
  topic: v.picklist(troubleTopics),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  start: nodeId,
  nodes: v.pipe(v.array(v.variant('kind', [question, fix, handOver, nextStep])), v.minLength(1), v.maxLength(100)),
});
export type AuthoredFlow = v.InferOutput<typeof authoredFlow>;
