import { daysBetween, earlier, type PlainDate } from '../../time/plain-date.ts';
import { dateFormsOf, type DateForms, type DateOrder } from './date-forms.ts';
import { dayOf, fullYear, isLikely, latestSuch } from './likely-day.ts';
import { hasDecimalComma } from './locale.ts';
import type { Slate } from './slate.ts';

type Reader = (parts: RegExpExecArray, forms: DateForms, today: PlainDate) => PlainDate | undefined;

const likely = (date: PlainDate | undefined, today: PlainDate): PlainDate | undefined =>
  date !== undefined && isLikely(date, today) ? date : undefined;

/** The orders to try, the likeliest first. A dot is nowhere a sign of months first. */
const ordersOf = ({ order }: DateForms, separator: string): readonly DateOrder[] => {
  const usual = separator === '.' && order === 'mdy' ? 'dmy' : order;
  return [...new Set<DateOrder>([usual, 'dmy', 'mdy', 'ymd'])];
};

const yearFirst: Reader = ([, year, month, day], _forms, today) =>
  likely(dayOf(Number(year), Number(month), Number(day)), today);

const threeNumbers: Reader = ([, a = '', separator = '', b = '', c = ''], forms, today) => {
  for (const order of ordersOf(forms, separator)) {
    if (order === 'ymd' && (a.length !== 2 || c.length === 4)) continue;
    const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
    const found = likely(dayOf(fullYear(year, today), Number(month), Number(day)), today);
    if (found !== undefined) return found;
  }
  return undefined;
};

const twoNumbers: Reader = ([, a = '', separator = '', b = ''], forms, today) => {
  const monthFirst = ordersOf(forms, separator)[0] !== 'dmy';
  const [month, day] = monthFirst ? [a, b] : [b, a];
  const turned = separator === '/' ? latestSuch(Number(day), Number(month), today) : undefined;
  return latestSuch(Number(month), Number(day), today) ?? turned;
};

const named = (day: string, name: string, year: string | undefined, { months }: DateForms, today: PlainDate) => {
  const month = months.get(name.toLowerCase().replaceAll('.', ''));
  if (month === undefined) return undefined;
  return year === undefined
    ? latestSuch(month, Number(day), today)
    : likely(dayOf(fullYear(year, today), month, Number(day)), today);
};

const dayThenName: Reader = ([, day = '', name = '', year], forms, today) => named(day, name, year, forms, today);
const nameThenDay: Reader = ([, name = '', day = '', year], forms, today) => named(day, name, year, forms, today);

/** The forms in which statements write a day. What reads more of the line comes first. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/(?<![\d.,])(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?![\d])/g, yearFirst],
  [/(?<![\d.,])(20\d\d)(\d\d)(\d\d)(?![\d.,])/g, yearFirst],
  [/(?<![\d.,])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/g, threeNumbers],
  [/(?<![\d.,])(\d{1,2})(?:\.|st|nd|rd|th|er)? ?(?:de |of )?(\p{L}{3,12}\.?),? ?(?:de )?(20\d\d)?(?![\p{L}\d])/giu, dayThenName],
  [/(?<![\p{L}])(\p{L}{3,12}\.?) ?(\d{1,2})(?:st|nd|rd|th)?(?:,? (20\d\d))?(?![\p{L}\d.,:])/giu, nameThenDay],
  [/(?<![\d.,/])(\d{1,2})(\/)(\d{1,2})(?![\d/])/g, twoNumbers],
];

/** `02.12` and `2.12.`: a day where a comma stands before decimals. */
const dotted = /(?<![\d.,])(\d{1,2})(\.)(\d{1,2})\.?(?![\d,:/%])/g;

/** A purchase and its posting are seldom further apart than this; two days further apart speak of different things. */
const together = 10;

/** `14:32`, `kl. 14.32` */
const time = /(?<![\d.,])(?:(?:kl\.?|klokken|um|at|à) ?\d{1,2}[.:]\d{2}|\d{1,2}:\d{2}(?::\d{2})?)(?![\d.,:])/giu;

/** What looks like an amount, whether or not it could be a day. */
const decimals = /(?<![\d.,])\d+(?:[.,' ]\d{3})*[.,]\d{2}(?!\d)/g;

const hasAnotherAmount = (slate: Slate): boolean => {
  const found = slate.find(decimals).map(([text]) => text);
  return found.length > 1 || found.some((text) => !/^(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/.test(text));
};

/**
 * The day of a line, struck out with every other and with the time of day. Of two, as of a purchase and of its posting, the
 * earlier: it says more. What may be a day or an amount (`02.12`) is a day where the line has an amount beside it.
 */
export const readDate = (
  slate: Slate,
  locale: string,
  today: PlainDate,
  hasAmount: boolean,
): PlainDate | undefined => {
  for (const found of slate.find(time)) slate.strike(found);
  const forms = dateFormsOf(locale);
  const days: { index: number; date: PlainDate }[] = [];
  const use = (pattern: RegExp, read: Reader): void => {
    for (const found of slate.find(pattern)) {
      const date = read(found, forms, today);
      if (date === undefined) continue;
      days.push({ index: found.index, date });
      slate.strike(found);
    }
  };
  for (const [pattern, read] of readers) use(pattern, read);
  const isDay = hasAmount || hasAnotherAmount(slate);
  if (hasDecimalComma(locale) && days.length === 0 && isDay) use(dotted, twoNumbers);
  const [first, second] = days.sort((a, b) => a.index - b.index).map(({ date }) => date);
  if (first === undefined || second === undefined) return first;
  return Math.abs(daysBetween(first, second)) <= together ? earlier(first, second) : first;
};
