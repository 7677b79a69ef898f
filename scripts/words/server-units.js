import { sandboxWords } from '../../server/src/sandbox/page/words/words.ts';
import { wordsFor } from '../../server/src/words/words.ts';
import { inLanguage } from '../../server/src/flows/in-language.ts';
import { readFlows, shippedFlows } from '../../server/src/flows/load-flows.ts';
import { readTranslations } from '../../server/src/flows/translations.ts';

/** What a language says of itself is its own in every language. */
const ownNames = new Set(['language', 'languageName']);

/** Every text of an object of words, by the way to it. One that is made of something is made of `{0}`, `{1}` and so on. */
const textsIn = (value, path) => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, value('{0}', '{1}', '{2}')]];
  return Object.entries(value).flatMap(([key, each]) => (ownNames.has(key) ? [] : textsIn(each, `${path}.${key}`)));
};

const moduleTexts = (language) => new Map([...textsIn(wordsFor(language), 'server'), ...textsIn(sandboxWords(language), 'sandbox')]);

const flows = readFlows(shippedFlows);
const { problems, translations } = readTranslations(shippedFlows);
if (problems.length > 0) throw new Error(problems.join('\n'));

/** The texts of the troubleshooting flows: those in English and bokmål stand in them, others in a file for each language. */
const flowTexts = (language) => {
  const texts = [];
  const words = translations.find((each) => each.language === language)?.words;
  for (const flow of flows.values()) {
    inLanguage(flow, language, ({ en, nb }) => {
      texts.push({ id: `flows “${en}”`, source: en, target: (language === 'nb' ? nb : words?.[en]) ?? '' });
      return en;
    });
  }
  return texts;
};

/** What the flows of a language lack, and what it has that belongs to no flow any more. */
export const flowGaps = (language) => {
  const texts = flowTexts(language);
  const known = new Set(texts.map(({ source }) => source));
  const words = translations.find((each) => each.language === language)?.words ?? {};
  return { missing: texts.filter(({ target }) => !target).map(({ source }) => source), stale: Object.keys(words).filter((text) => !known.has(text)) };
};

/** What the server says in a language, as units beside those of the widgets: `{id, source, target}`. */
export const serverUnits = (language) => {
  const english = moduleTexts('en');
  const modules = [...moduleTexts(language)].map(([id, target]) => ({ id, source: english.get(id) ?? '', target }));
  // Parts of file names are no words.
  return [...modules.filter(({ id }) => !/\.files\./.test(id)), ...flowTexts(language).filter(({ target }) => target)];
};
