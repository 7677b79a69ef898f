import { addIntervals, anchorOf, type Interval } from '../domain/time/period.ts';
import { addDays, type PlainDate } from '../domain/time/plain-date.ts';

/** Days as seen from the customer's today, so that the sample store is never out of date. */
export interface Calendar {
  /** So many days from today; negative for the past. */
  day(offset: number): PlainDate;
  /** So many intervals before `date`, aiming at its own day of the month. */
  before(date: PlainDate, interval: Interval, times: number): PlainDate;
}

export const createCalendar = (today: PlainDate): Calendar => ({
  day: (offset) => addDays(today, offset),
  before: (date, interval, times) => addIntervals(date, interval, -times, anchorOf(date)),
});
