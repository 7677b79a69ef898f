import { parseAmount, toMinorUnits, type AmountReading } from '../../purchase/parse-amount.ts';
import type { Money } from '../../../../../src/api/contract/common.ts';
import { scaleOf } from './currency-scale.ts';
import type { Slate } from './slate.ts';

/** An amount of a line, and how sure it is that it is one. */
export interface FoundAmount {
  readonly index: number;
  /** What it stands in, to be struck out where it is chosen. */
  readonly match: RegExpExecArray;
  readonly money: Money;
  /** Whether the line names its currency. Without, the money is in the expected one. */
  readonly named: boolean;
  readonly hasDecimals: boolean;
  readonly sign: '+' | '-' | undefined;
}

const whole = String.raw`(?:\d{1,3}(?:[ .,']\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)`;
const number = String.raw`${whole}(?:[.,]\d{1,3}|[.,:]-{1,2})?`;
const mark = String.raw`(?:[A-Z]{3}|[A-Z]{0,2}\$|[€£¥₺₹₽₩₪฿₫]|kr\.?|zł|zl|Kč|Ft|S?Fr\.?|lei)`;
const begin = String.raw`(?<![\p{L}\d.,'/:#_-])`;
const end = String.raw`(?![\p{L}\d/%]|[.,:]\d)`;

/** `02.12 USD 9.99`: a day, and an amount after its mark. */
const dayBeforeMark = String.raw`(?!(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.? ${mark} ?[-+]? ?\d)`;

/** Each with the sign before or after it, as statements have both. A mark stands before or after, never on both sides. */
const marked = new RegExp(
  String.raw`${begin}(?:[-+(] ?)?(?:${mark} ?[-+]? ?${number}|${dayBeforeMark}${number} ?[-+]? ?${mark})[-+)]?${end}`,
  'giu',
);
const bare = new RegExp(String.raw`${begin}(?:[-+(] ?)?${number}[-+)]?${end}`, 'giu');

/** Codes of currencies that are words too: `TOP 119,00` is the name of something. */
const words = new Set(['ALL', 'TOP', 'CUP', 'MOP', 'PEN', 'SOS', 'GEL', 'BAM', 'ANG', 'LAK', 'ARS', 'MAD', 'DOP', 'TRY']);

/** What a mark of many currencies means, to someone who does not use it. */
const usual = ['USD', 'EUR', 'GBP', 'NOK', 'SEK', 'DKK', 'JPY'];

/** `$` may be many: the expected one, if it is among them, else what it is likeliest to be. */
const choose = ({ currencies }: AmountReading, locale: string, expected: string): string | undefined => {
  if (!currencies || currencies.includes(expected)) return expected;
  // Where English is spoken, the data of the country knows its own dollar first.
  const isOwnDollar = /^en-(?!US|GB)/.test(locale);
  const known = isOwnDollar ? undefined : usual.find((currency) => currencies.includes(currency));
  return known ?? currencies.find((currency) => !words.has(currency));
};

/** More than this is no price, but a reference or an account. */
const mostDigitsWithoutDecimals = 6;

const readOne = (text: string, locale: string, expected: string): Pick<FoundAmount, 'money' | 'named'> | undefined => {
  // A plus means money coming in; to a reader of amounts it means nothing.
  for (const reading of parseAmount(text.replaceAll('+', '').replace(/^\((?!.*\))|(?<!\(.*)\)$/, ''), locale)) {
    const currency = choose(reading, locale, expected);
    if (currency === undefined) return undefined;
    const scale = scaleOf(currency);
    const amount = toMinorUnits(reading.value, scale);
    if (amount !== undefined && amount > 0) return { money: { amount, currency, scale }, named: !!reading.currencies };
  }
  return undefined;
};

const signOf = (text: string): FoundAmount['sign'] => {
  if (text.includes('+')) return '+';
  return /^\D*-|\d-\D*$/.test(text.replace(/[.,:]-{1,2}/, '')) || /^\(.*\)$/.test(text) ? '-' : undefined;
};

const read = (slate: Slate, pattern: RegExp, locale: string, expected: string): FoundAmount[] => {
  const found: FoundAmount[] = [];
  for (const match of slate.find(pattern)) {
    const text = match[0].trim();
    const hasDecimals = /[.,]\d{1,2}(?!\d)|[.,:]-/.test(text);
    const one = readOne(text, locale, expected);
    const isReference = !hasDecimals && !one?.named && text.replaceAll(/\D/g, '').length > mostDigitsWithoutDecimals;
    if (!one || isReference) continue;
    found.push({ index: match.index, match, ...one, hasDecimals, sign: signOf(text) });
    // `REMA 1000` is a name: a number alone is an amount only if it is chosen.
    if (hasDecimals || one.named) slate.strike(match);
  }
  return found;
};

/** The amounts with a currency beside them, struck out: they are read before days, which they could be taken for. */
export const readMarkedAmounts = (slate: Slate, locale: string, expected: string): FoundAmount[] =>
  read(slate, marked, locale, expected).filter(({ named }) => named);

/** The amounts without a currency, struck out. Numbers without decimals count only where there is nothing better. */
export const readBareAmounts = (slate: Slate, locale: string, expected: string): FoundAmount[] =>
  read(slate, bare, locale, expected);
