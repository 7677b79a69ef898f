/** Who reads Nynorsk, or asks for Norwegian in general, reads Bokmål too. */
const norwegian = ['no', 'nn'];

const baseOf = (locale: string): string => {
  const base = locale.split('-')[0]?.toLowerCase() ?? '';
  return norwegian.includes(base) ? 'nb' : base;
};

/** Of some languages, the one for somebody who reads `locale`, else the first of those that follow. */
export const chooseLanguage = (known: readonly string[], locale: string | undefined, ...others: readonly string[]): string => {
  const wanted = [...(locale === undefined ? [] : [locale.toLowerCase(), baseOf(locale)]), ...others];
  return wanted.find((language) => known.includes(language)) ?? 'en';
};
