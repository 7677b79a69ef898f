/** The tag as `Intl` takes it, or English for one that it does not know. */
export const toLocale = (tag: string): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** Whether the locale writes a comma before decimals, so that `02.12` is a day there and `9.12` elsewhere a price. */
export const hasDecimalComma = (tag: string): boolean =>
  new Intl.NumberFormat(toLocale(tag)).formatToParts(1.5).some(({ type, value }) => type === 'decimal' && value !== '.');
