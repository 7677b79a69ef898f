/** A decimal as programs write it, without a sign: `1299.50`. */
export type Decimal = string;

/** `1,299,500`, and `12,34,567` as India groups it. */
const grouped = (groups: readonly string[], separator: string): boolean => {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  const even = /^\d{1,3}$/.test(first) && rest.every((group) => group.length === 3);
  const indian = /^\d{1,2}$/.test(first) && last.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return even || (separator === ',' && indian);
};

const join = (whole: string, fraction: string): Decimal => {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${digits}.${fraction}` : digits;
};

/** Digits in groups before the decimal separator, or none when they are no such groups. */
const readWhole = (text: string): string | undefined => {
  const separators = [...new Set(text.replaceAll(/\d/g, ''))];
  if (separators.length === 0) return text;
  if (separators.length > 1) return undefined;
  const [separator] = separators as [string];
  const groups = text.split(separator);
  return grouped(groups, separator) ? groups.join('') : undefined;
};

const withFraction = (text: string, at: number): Decimal[] => {
  const whole = readWhole(text.slice(0, at));
  const fraction = text.slice(at + 1);
  return whole === undefined || !/^\d*$/.test(fraction) || whole + fraction === '' ? [] : [join(whole, fraction)];
};

const withoutFraction = (text: string): Decimal[] => {
  const whole = readWhole(text);
  return whole ? [join(whole, '')] : [];
};

/** How a locale separates whole from fraction. */
const decimalSeparator = (locale: string): string => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
};

/**
 * What a number with separators may be, the likeliest first; none when it is no number.
 *
 * Of two kinds of separators the last is the decimal one, and one that stands twice groups. What remains is a single dot
 * or comma: with three digits after it, it may be either, and the locale says which is likelier (`1.299`).
 */
export const readNumber = (text: string, locale: string): Decimal[] => {
  if (!/^[\d.,' \u066b\u066c]*\d[.,\u066b]?$/.test(text)) return [];
  const arabic = text.indexOf('\u066b');
  if (arabic >= 0) return withFraction(text, arabic);
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0) return withoutFraction(text);

  const separator = text[at]!;
  const alone = text.indexOf(separator) === at;
  const groupedBefore = /[.,' \u066c]/.test(text.slice(0, at));
  if (!alone) return withoutFraction(text);
  if (groupedBefore || !/^[1-9]\d{0,2}.\d{3}$/.test(text)) return withFraction(text, at);
  const readings = [...withFraction(text, at), ...withoutFraction(text)];
  return decimalSeparator(locale) === separator ? readings : readings.reverse();
};
