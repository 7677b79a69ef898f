import { resolveLocale } from '../../../src/format/resolve-locale.ts';
import { ar } from './ar/index.ts';
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { pl } from './pl/index.ts';
import type { ServerWords } from './server-words.ts';
import { sv } from './sv/index.ts';

const all: Readonly<Record<string, ServerWords>> = { nb, nn, sv, da, de, pl, ar, fr, en };

/** The languages that the server speaks. */
export const serverLanguages: readonly string[] = Object.keys(all);

/** The language for somebody who reads `tag`, by the rules of the widgets; English where there is no better one. */
export const languageFor = (tag: string): string => resolveLocale(tag, serverLanguages) ?? 'en';

/** What the server says to somebody who reads `tag`. */
export const wordsFor = (tag: string): ServerWords => all[languageFor(tag)]!;

/**
 * How dates and amounts are written for somebody who reads `tag`: by its region where the words are of the same language. English without a region is
 * British, as in the widgets.
 */
export const formatLocaleFor = (tag: string): string => {
  const language = languageFor(tag);
  const isItsOwn = tag.toLowerCase().startsWith(`${language}-`) && /^[a-z]+-[A-Z]{2}$/i.test(tag);
  if (isItsOwn && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return tag;
  return language === 'en' ? 'en-GB' : language;
};
