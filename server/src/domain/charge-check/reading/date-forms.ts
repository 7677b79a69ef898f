import { toLocale } from './locale.ts';

/** In which order a locale writes day, month and year in digits. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a locale writes dates. */
export interface DateForms {
  readonly order: DateOrder;
  /** Months 1 to 12 by their names, long and short, in lower case and without dots. */
  readonly months: ReadonlyMap<string, number>;
}

const orderIn = (locale: string): DateOrder => {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' })
    .formatToParts(new Date('2026-11-24T12:00:00Z'))
    .map(({ type }) => type)
    .filter((type) => type === 'year' || type === 'month' || type === 'day');
  if (parts[0] === 'year') return 'ymd';
  return parts[0] === 'month' ? 'mdy' : 'dmy';
};

const nameOf = (name: string): string => name.toLowerCase().replaceAll('.', '');

const noteMonths = (months: Map<string, number>, locale: string): void => {
  for (const month of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      // Some languages have another form of the month's name beside a day.
      const format = new Intl.DateTimeFormat(locale, { month, day, calendar: 'gregory', timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const part = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month');
        const name = nameOf(part?.value ?? '');
        if (/^\p{L}+$/u.test(name) && !months.has(name)) months.set(name, index + 1);
      }
    }
  }
};

const readForms = (locale: string): DateForms => {
  const months = new Map<string, number>();
  for (const each of [locale, 'en']) noteMonths(months, each);
  return { order: orderIn(locale), months };
};

/** Locales come from whoever asks: more than these are not remembered. */
const remembered = 30;
const byLocale = new Map<string, DateForms>();

/** The forms of a locale, which may be any text. English month names are known everywhere. */
export const dateFormsOf = (tag: string): DateForms => {
  const locale = toLocale(tag);
  let forms = byLocale.get(locale);
  if (!forms) {
    if (byLocale.size >= remembered) byLocale.delete(byLocale.keys().next().value!);
    byLocale.set(locale, (forms = readForms(locale)));
  }
  return forms;
};
