import { addDays, daysInMonth, partsOf, plainDate, type PlainDate } from './plain-date.ts';

/** How long one period is. */
export interface Interval {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
}

/** What one payment covers: from a day on, up to but not including the day of the next payment. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * The day so many intervals after `date`.
 *
 * Months and years aim at `anchorDay`, the day of the month on which the subscription began, and fall back to the
 * month's last day where it has no such day. So 31 January is followed by 28 February and then by 31 March, not by 28
 * March.
 */
export const addIntervals = (date: PlainDate, interval: Interval, times: number, anchorDay: number): PlainDate => {
  const count = interval.count * times;
  if (interval.unit === 'day') return addDays(date, count);
  if (interval.unit === 'week') return addDays(date, count * 7);
  const { year, month } = partsOf(date);
  const months = year * 12 + (month - 1) + (interval.unit === 'year' ? count * 12 : count);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return plainDate(toYear, toMonth, Math.min(anchorDay, daysInMonth(toYear, toMonth)));
};

/** The period that begins on `from`. */
export const periodFrom = (from: PlainDate, interval: Interval, anchorDay: number): Period => ({
  from,
  to: addIntervals(from, interval, 1, anchorDay),
});

/** The day of the month that later periods of something begun on `date` aim at. */
export const anchorOf = (date: PlainDate): number => partsOf(date).day;
