import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sandboxWords } from '../../server/src/sandbox/page/words/words.ts';
import { wordsFor } from '../../server/src/words/words.ts';
import { inLanguage } from '../../server/src/flows/in-language.ts';
import { readFlows, shippedFlows } from '../../server/src/flows/load-flows.ts';
import { root } from './config.js';

/** What a language says of itself is its own in every language. */
const ownNames = new Set(['language', 'languageName']);

/** Every text of an object of words, by the way to it. One that is made of something is made of `{0}`, `{1}` and so on. */
const textsIn = (value, path) => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value('{0}', '{1}', '{2}')]];
  return Object.entries(value).flatMap(([key, each]) => (ownNames.has(key) ? [] : textsIn(each, `${path}.${key}`)));
};

const moduleTexts = (language) => new Map([...textsIn(wordsFor(language), 'server'), ...textsIn(sandboxWords(language), 'sandbox')]);

/** The texts of the troubleshooting flows: those in English and bokmål stand in them, others in a file for each language. */
const flowTexts = (language) => {
  const texts = [];
  const words = language === 'nb' ? undefined : JSON.parse(readFileSync(join(root, 'server/flows/words', `${language}.json`), 'utf8'));
  for (const flow of readFlows(shippedFlows).values()) {
    inLanguage(flow, language, ({ en, nb }) => {
      texts.push({ id: `flows “${en}”`, source: en, target: (words ? words[en] : nb) ?? '' });
      return en;
    });
  }
  return texts;
};

/** What the server says in a language, as units beside those of the widgets: `{id, source, target}`. */
export const serverUnits = (language) => {
  const english = moduleTexts('en');
  const modules = [...moduleTexts(language)].map(([id, target]) => ({ id, source: english.get(id) ?? '', target }));
  // Parts of file names are no words.
  return [...modules.filter(({ id }) => !/\.files\./.test(id)), ...flowTexts(language)];
};
