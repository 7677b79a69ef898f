let names: { locale: string; format: Intl.DisplayNames } | undefined;

/** The name of a country by its ISO 3166-1 alpha-2 code; the code where there is none. */
export const formatCountry = (code: string, locale: string): string => {
  if (names?.locale !== locale) names = { locale, format: new Intl.DisplayNames(locale, { type: 'region' }) };
  try {
    return names.format.of(code) ?? code;
  } catch {
    return code;
  }
};
