import { da } from './words/da.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nb } from './words/nb.ts';
import { sv } from './words/sv.ts';
import type { AcknowledgementWords } from './words/acknowledgement-words.ts';

export type { AcknowledgementWords };

const all: readonly AcknowledgementWords[] = [en, nb, de, fr, sv, da];

/** The language that there may be words of: who reads Nynorsk reads Bokmål too. */
export const languageOf = (locale: string): string => {
  const language = locale.split('-')[0]!.toLowerCase();
  return language === 'nn' || language === 'no' ? 'nb' : language;
};

/** The words for a language tag; English for a language that there are none of. */
export const acknowledgementWords = (locale: string): AcknowledgementWords =>
  all.find(({ language }) => language === languageOf(locale)) ?? en;

/** How its dates and amounts are written. English without a region is British, as in the widgets. */
export const acknowledgementLocale = (locale: string): string => {
  const { language } = acknowledgementWords(locale);
  const isItsOwn = languageOf(locale) === language && /^[a-z]+-[A-Z]{2}$/i.test(locale);
  if (isItsOwn && Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0) return locale;
  return language === 'en' ? 'en-GB' : language;
};
