import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { few } from '../data-files/few.ts';
import { readFolder } from '../data-files/read-folder.ts';
import type { AuthoredFlow } from './authored-flow.ts';
import { inLanguage, type Texts } from './in-language.ts';
import { flowLanguages, type FlowLanguage } from './languages.ts';

/** A further language of the flows of a folder: `words/de.json`, in which each English text leads to what it is in that language. */
export interface Translation {
  /** A BCP 47 tag; the file is named after it. */
  readonly language: string;
  readonly words: Readonly<Record<string, string>>;
}

const words = v.record(v.string(), v.string());

/** Reads the further languages of a folder, if it has any, and says what is wrong with them. */
export const readTranslations = (folder: string): { readonly translations: readonly Translation[]; readonly problems: readonly string[] } => {
  const within = resolve(folder, 'words');
  if (!existsSync(within)) return { translations: [], problems: [] };
  const { files, problems } = readFolder(within, words);
  const wrong = files.flatMap(({ data, name }) => [
    ...(Object.hasOwn(flowLanguages, name) ? [`${name}.json: "${name}" stands in the flows themselves.`] : []),
    ...few(Object.entries(data).filter(([, text]) => text.trim() === '').map(([english]) => `${name}.json: “${english}” has no text.`)),
  ]);
  return {
    translations: files.map(({ data, name }) => ({ language: name, words: data })),
    problems: [...problems, ...wrong].map((problem) => `words/${problem}`),
  };
};

/** The English of every text in a flow. */
export const textsOf = (flow: AuthoredFlow): string[] => {
  const found = new Set<string>();
  inLanguage(flow, 'en', ({ en }) => {
    found.add(en);
    return en;
  });
  return [...found];
};

/** The texts of a flow that a language does not have. */
export const missingIn = (flow: AuthoredFlow, { words: known }: Translation): string[] => textsOf(flow).filter((text) => !Object.hasOwn(known, text));

/** How each language says a flow: the two that stand in it, and the further ones that have all of it, so that nobody is asked in two. */
export const waysToSay = (flow: AuthoredFlow, translations: readonly Translation[]): ReadonlyMap<string, (texts: Texts) => string> => {
  const own = (Object.keys(flowLanguages) as FlowLanguage[]).map((language) => [language, (texts: Texts) => texts[language]] as const);
  const further = translations
    .filter((translation) => missingIn(flow, translation).length === 0)
    .map(({ language, words: known }) => [language, ({ en }: Texts) => known[en]!] as const);
  return new Map([...own, ...further]);
};
