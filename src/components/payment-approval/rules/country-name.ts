import { formatLocale } from '../../../localization/locale.ts';

/** One for a language: the first of a page costs some milliseconds. */
let names: { locale: string; format: Intl.DisplayNames } | undefined;

/** A country in the page's language; its code where no name is known. */
export const countryName = (code: string): string => {
  const locale = formatLocale();
  if (names?.locale !== locale) names = { locale, format: new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }) };
  return names.format.of(code) ?? code;
};
