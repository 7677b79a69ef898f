import { formatLocale } from '../../../localization/locale.ts';

let names: { locale: string; format: Intl.DisplayNames } | undefined;

/** A country in the page's language; its code where the browser knows no name. */
export const countryName = (code: string): string => {
  const locale = formatLocale();
  if (names?.locale !== locale) names = { locale, format: new Intl.DisplayNames(locale, { type: 'region' }) };
  try {
    return names.format.of(code) ?? code;
  } catch {
    // Whatever the back end sent, it was no country's code.
    return code;
  }
};
