import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config, root } from './config.js';

/**
 * The terms of `xliff/glossary.json`: where `source` is said in English, a language says what stands under its tag, and nowhere what it is to `avoid`. Each
 * is a regular expression, since words are inflected.
 */
const glossary = () => JSON.parse(readFileSync(join(root, config.interchange.xliffDir, 'glossary.json'), 'utf8'));

const english = (source) => new RegExp(`(?<![\\p{L}-])(${source})(?![\\p{L}-])`, 'iu');

/** Units in which a language says something in other words than its glossary has, with what it should be. */
export const offGlossary = (language, units) =>
  glossary().flatMap(({ avoid = {}, source, term, [language]: wanted }) => {
    const missing = source && wanted ? units.filter((unit) => english(source).test(unit.source) && !new RegExp(wanted, 'iu').test(unit.target)) : [];
    const avoided = avoid[language] ? units.filter(({ target }) => new RegExp(avoid[language], 'u').test(target)) : [];
    return [
      ...missing.map(({ id, target }) => `${term} is not said as /${wanted}/ in “${target}” (${id})`),
      ...avoided.map(({ id, target }) => `${term}: /${avoid[language]}/ is to be avoided in “${target}” (${id})`),
    ];
  });

/** Terms that a language has no word for yet. */
export const untranslatedTerms = (language) => glossary().filter(({ source, [language]: wanted }) => source && !wanted).map(({ term }) => term);
