import { keepRegistered, keepReplaced, type LoadWords, type Words } from './host-words.ts';
import { wordsChanged } from './locale.ts';

const assertTag = (tag: string): void => {
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) throw new TypeError(`"${tag}" is no tag of a language, such as nb or de-CH.`);
};

/**
 * Shows other words in place of some of a language's.
 *
 * ```ts
 * replaceWords('en', { 'Cancel subscription': 'End membership' });
 * replaceWords('nb', { 'Renews on {0} for {1}.': 'Fornyes {0}, og koster {1}.' });
 * ```
 *
 * Called again, it adds to what was replaced before. Throws a `TypeError` for what is no BCP 47 tag.
 */
export const replaceWords = (language: string, words: Words): void => {
  assertTag(language);
  wordsChanged(keepReplaced(language, words));
};

/**
 * Adds a language, or takes the place of one that the library has. Pages that ask for it by `lang` get it, and so do those that ask for a variety of it
 * (`fi` for `fi-FI`); a text that it lacks is shown in English. `load` is asked once, when it is first needed.
 *
 * ```ts
 * registerLanguage('fi', async () => (await fetch('/words/fi.json')).json());
 * ```
 *
 * Forty can be added. Throws a `TypeError` for what is no BCP 47 tag.
 */
export const registerLanguage = (tag: string, load: LoadWords): void => {
  assertTag(tag);
  keepRegistered(tag, load);
  wordsChanged(false);
};
