import { dateFormat, numberFormat } from './intl-cache.ts';
import type { Interval } from '../api/contract/subscription.ts';

const DAY = 86_400_000;

/** A plain date has no zone: it is read and written in UTC, so that no browser's zone can move it to another day. */
const midnight = (date: string): number => Date.parse(date + 'T00:00:00Z');

/**
 * A day as one says it: `3. desember 2026`. With `today` given, the year is left out where it is today's.
 * Both are `YYYY-MM-DD`.
 */
export const formatDate = (date: string, locale: string, today?: string): string =>
  dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: today?.slice(0, 4) === date.slice(0, 4) ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(midnight(date));

/** A day in few characters, for a table: `03.12.2026`. */
export const formatDateShort = (date: string, locale: string): string =>
  dateFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(midnight(date));

/** A day below the heading of its month: `3 Dec`, `3. des.` */
export const formatDayOfMonth = (date: string, locale: string): string =>
  dateFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(midnight(date));

/** A month of `YYYY-MM`, or of a day in it: `December 2026`, `desember 2026`. */
export const formatMonth = (month: string, locale: string): string =>
  dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(midnight(`${month.slice(0, 7)}-01`));

/** The name of a month of `YYYY-MM` alone, in few letters. */
export const formatMonthShort = (month: string, locale: string): string =>
  dateFormat(locale, { month: 'short', timeZone: 'UTC' }).format(midnight(`${month}-01`));

/** The first letter of a month of `YYYY-MM`, for where there is room for no more. */
export const formatMonthLetter = (month: string, locale: string): string =>
  dateFormat(locale, { month: 'narrow', timeZone: 'UTC' }).format(midnight(`${month}-01`));

/** Keeps the day and its month on one line: the first space of a date becomes one that does not break. */
export const together = (text: string): string => text.replace(' ', '\u00a0');

/** A moment with its time of day, in the reader's own zone. */
export const formatInstant = (instant: string, locale: string): string =>
  together(dateFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(instant)));

/**
 * A moment to the minute in a zone that is named, as a document has it: `24 November 2026 at 10:05 CET`. In UTC where the browser does not
 * know the zone.
 */
export const formatMoment = (instant: string, timeZone: string, locale: string): string => {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  try {
    return together(dateFormat(locale, { ...parts, timeZone }).format(Date.parse(instant)));
  } catch {
    return together(dateFormat(locale, { ...parts, timeZone: 'UTC' }).format(Date.parse(instant)));
  }
};

/** Whole days from `from` to `to`, negative when `to` is earlier. Both are `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / DAY);

/** A length of time in words: `1 month`, `3 måneder`. An unknown unit gives an empty text. */
export const formatInterval = ({ unit, count }: Interval, locale: string): string =>
  unit === 'unknown' ? '' : numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
