import { currenciesOf } from './currency-marks.ts';
import { readNumber, type Decimal } from './parse-number.ts';
import { plainDigits } from './plain-digits.ts';

/** One thing that a written amount may mean. */
export interface AmountReading {
  /** Without sign and groups: `1299.50`. */
  readonly value: Decimal;
  readonly negative: boolean;
  /** What the currency may be, the likeliest first; missing where none was written. */
  readonly currencies?: readonly string[];
}

/** More digits than this are no price, and no safe integer of minor units. */
const mostDigits = 15;

/** The tag as `Intl` takes it, or English for one that it does not know. */
const toLocale = (tag: string): string => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** `119,-` in Norway, `119:-` in Sweden, `119.--` in Switzerland. */
const emptyDecimals = /(?<=\d)[.,:]-{1,2}(?!\d)/;

/** The number from its first digit to its last, with what stands before and after it. `kr.` keeps its dot, `.99` has one. */
const split = (text: string): { before: string; number: string; after: string } | undefined => {
  const first = text.search(/\d/);
  if (first < 0) return undefined;
  const from = /(^|[^\p{L}])[.,\u066b]$/u.test(text.slice(0, first)) ? first - 1 : first;
  const to = from + text.slice(from).search(/[.,\u066b]?\D*$/);
  const end = /[.,\u066b]/.test(text[to] ?? '') ? to + 1 : to;
  return { before: text.slice(0, from).trim(), number: text.slice(from, end), after: text.slice(end).trim() };
};

/**
 * Reads an amount as a person writes it or copies it, in any script: `119`, `kr 119,00`, `1.299,50`, `1 299,50 kr`, `$9.99`,
 * `−119`, `119,-`. Answers all that it may mean, the likeliest in the locale first: `1.299` is 1299 to a German and 1.299 to an
 * American, and the other reading comes second. Answers nothing for what is no amount alone.
 */
export const parseAmount = (text: string, locale: string): readonly AmountReading[] => {
  const found = split(plainDigits(text).replace(emptyDecimals, ''));
  if (!found || found.number.replaceAll(/\D/g, '').length > mostDigits) return [];
  const signs = `${found.before}${found.after}`.replaceAll(/[^-+()]/g, '');
  const [before, after] = [found.before, found.after].map((mark) => mark.replaceAll(/[-+()]/g, '').trim());
  if (!['', '+', '-', '()'].includes(signs) || (before && after)) return [];

  const tag = toLocale(locale);
  const values = readNumber(found.number, tag);
  const mark = before || after;
  const currencies = mark && values.length > 0 ? currenciesOf(mark, tag) : undefined;
  if (mark && !currencies) return [];
  const negative = signs === '-' || signs === '()';
  return values.map((value) => ({ value, negative, ...(currencies && { currencies }) }));
};

/** A decimal in minor units of so many digits, or nothing where it is finer than that. */
export const toMinorUnits = (value: Decimal, scale: number): number | undefined => {
  const [whole = '', fraction = ''] = value.split('.');
  if (/[1-9]/.test(fraction.slice(scale))) return undefined;
  const amount = Number(whole + fraction.slice(0, scale).padEnd(scale, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
};
