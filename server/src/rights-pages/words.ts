import { languageOf } from '../documents/acknowledgement/words.ts';
import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';
import type { PageWords } from './words/page-words.ts';

export type { PageWords };

const all: readonly PageWords[] = [nb, sv, da, de, fr, en];

/** The languages that the pages speak, with their own names. */
export const pageLanguages: readonly Pick<PageWords, 'language' | 'languageName'>[] = all;

/** The words for a language tag; English for a language that there are none of. */
export const pageWords = (locale: string): PageWords => all.find(({ language }) => language === languageOf(locale)) ?? en;
