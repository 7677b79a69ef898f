import { resolveLocale } from '../../../src/format/resolve-locale.ts';

/** Of some languages, the one for somebody who reads `locale`, else the first of those that follow. */
export const chooseLanguage = (known: readonly string[], locale: string | undefined, ...others: readonly string[]): string => {
  const wanted = [...(locale === undefined ? [] : [locale]), ...others];
  return wanted.map((tag) => resolveLocale(tag, known)).find((language) => language !== undefined) ?? 'en';
};
