/** A country as one calls it in a language; its code where there is no name for it. */
export const countryName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    // Not every pair of capitals is a region to `Intl`.
    return code;
  }
};
