import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { troubleTopics, type TroubleTopic } from '../../../src/api/contract/diagnosis.ts';
import type { TroubleshootingFlow } from '../../../src/api/contract/troubleshooting-flow.ts';
import { resolveLocale } from '../../../src/format/resolve-locale.ts';
import type { AuthoredFlow } from './authored-flow.ts';
import { inLanguage } from './in-language.ts';
import { readFlow } from './read-flow.ts';
import { readTranslations, waysToSay } from './translations.ts';

/** The flows that come with the server. */
export const shippedFlows = resolve(import.meta.dirname, '../../flows');

/** What is wrong with the flows of a folder, one sentence each, with the file that it stands in. */
export class FlowError extends Error {
  readonly problems: readonly string[];

  constructor(folder: string, problems: readonly string[]) {
    super(`The troubleshooting flows in ${folder} cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'FlowError';
    this.problems = problems;
  }
}

/** Every flow, ready to be asked. */
export interface Flows {
  /** As it is asked of somebody who reads `locale`. */
  in(topic: TroubleTopic, locale: string | undefined): TroubleshootingFlow;
}

const read = (folder: string, file: string): string | undefined => {
  try {
    return readFileSync(resolve(folder, file), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
};

type Loaded = { readonly flow: AuthoredFlow } | { readonly problems: readonly string[] };

const load = (folder: string, topic: TroubleTopic): Loaded => {
  const file = `${topic}.json`;
  const text = read(folder, file);
  if (text === undefined) return { problems: [`${file} is not there, or may not be read.`] };
  const { flow, problems } = readFlow(text);
  if (!flow) return { problems: problems.map((problem) => `${file}: ${problem}`) };
  if (flow.topic === topic) return { flow };
  return { problems: [`${file}: its topic is "${flow.topic}"; a file is named after its topic.`] };
};

/** Reads and checks the flow of every topic in a folder. Throws a `FlowError` that names everything that is wrong at once. */
export const readFlows = (folder: string): ReadonlyMap<TroubleTopic, AuthoredFlow> => {
  const flows = new Map<TroubleTopic, AuthoredFlow>();
  const problems: string[] = [];
  for (const topic of troubleTopics) {
    const loaded = load(folder, topic);
    if ('flow' in loaded) flows.set(topic, loaded.flow);
    else problems.push(...loaded.problems);
  }
  if (problems.length > 0) throw new FlowError(folder, problems);
  return flows;
};

/** Reads and checks the flows of a folder with their further languages. Throws a `FlowError` that names everything that is wrong at once. */
const readWhole = (folder: string) => {
  const { problems, translations } = readTranslations(folder);
  if (problems.length > 0) throw new FlowError(folder, problems);
  return { flows: readFlows(folder), translations };
};

/** The flows in each of their languages. Read once, when the server starts. */
export const loadFlows = (folder: string = shippedFlows): Flows => {
  const { flows, translations } = readWhole(folder);
  const ready = new Map(
    [...flows].map(([topic, flow]) => {
      const ways = [...waysToSay(flow, translations)];
      return [topic, new Map(ways.map(([language, say]) => [language, inLanguage(flow, language, say)]))];
    }),
  );
  return {
    in: (topic, locale = 'en') => {
      const spoken = ready.get(topic);
      const flow = spoken?.get(resolveLocale(locale, [...spoken.keys()]) ?? 'en');
      if (!flow) throw new Error(`There is no flow for ${topic}.`);
      return flow;
    },
  };
};
