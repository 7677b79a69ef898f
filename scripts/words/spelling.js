import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from 'hunspell-asm';
import { root } from './config.js';

/** The languages for which there is a dictionary here. */
export const spelledLanguages = ['nb', 'nn'];

/** Words of ours that the dictionary lacks, a line each. */
const ownWords = (language) =>
  readFileSync(join(root, 'xliff', `spelling.${language}.txt`), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));

const wordsIn = (text) => text.replaceAll(/\{\w+\}|\S+@\S+|https?:\S+/g, ' ').match(/[\p{L}\p{M}]+(?:[-’][\p{L}\p{M}]+)*/gu) ?? [];

/** Looks up every word of some units with Hunspell: the unknown ones, and words of ours that nothing uses. */
export const spell = async (language, units) => {
  const { create, mountBuffer } = await loadModule();
  const folder = dirname(fileURLToPath(import.meta.resolve(`dictionary-${language}`)));
  const [affixes, dictionary] = ['aff', 'dic'].map((ending) => mountBuffer(readFileSync(join(folder, `index.${ending}`)), `${language}.${ending}`));
  const hunspell = create(affixes, dictionary);
  const own = new Set(ownWords(language));
  const used = new Set();
  const unknown = [];
  for (const { id, target } of units) {
    for (const word of wordsIn(target)) {
      const [asItIs, small] = [word, word.toLowerCase()];
      if (hunspell.spell(asItIs)) continue;
      const known = [asItIs, small].find((each) => own.has(each));
      if (known) used.add(known);
      else unknown.push(`${word} (${id})`);
    }
  }
  hunspell.dispose();
  return { unknown, needless: [...own].filter((word) => !used.has(word)) };
};
