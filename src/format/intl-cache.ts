/** Far more than one page needs; a host that formats in every locale there is must still not grow without end. */
const LIMIT = 100;

const formatters = new Map<string, unknown>();

/**
 * One `Intl` formatter per locale and options on a page: the first constructor of a page costs about 10 ms, and one per
 * row would cost more than drawing the row.
 */
const cached = <T>(kind: string, locale: string, options: object, create: () => T): T => {
  const key = kind + locale + JSON.stringify(options);
  let formatter = formatters.get(key) as T | undefined;
  if (formatter === undefined) {
    if (formatters.size >= LIMIT) formatters.delete(formatters.keys().next().value!);
    formatters.set(key, (formatter = create()));
  }
  return formatter;
};

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached('n', locale, options, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('d', locale, options, () => new Intl.DateTimeFormat(locale, options));

export const listFormat = (locale: string, options: Intl.ListFormatOptions): Intl.ListFormat =>
  cached('l', locale, options, () => new Intl.ListFormat(locale, options));

export const pluralRules = (locale: string): Intl.PluralRules =>
  cached('p', locale, {}, () => new Intl.PluralRules(locale));
