import { longestPosting } from '../../domain/charge-check/posting.ts';
import type { Question } from '../../domain/charge-check/question.ts';
import { addDays, earlier, later, type PlainDate } from '../../domain/time/plain-date.ts';
import { startOfDay } from '../../domain/time/time-zone.ts';

/** From an instant, up to but not including another. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When the purchases may lie that a question is about. */
export interface Windows {
  /** Of anything that may be posted on the asked day; of the newest, where no day is given. */
  readonly near: Span;
  /** Of what has the very amount: pre-orders are charged, and refunds arrive, long after the purchase. */
  readonly sameAmount: Span;
  /** The days whose rates may matter, both included. */
  readonly rates: { readonly from: PlainDate; readonly to: PlainDate };
}

const firstDay = '1990-01-01';
const daysWithoutDate = 45;
const daysOfSameAmount = 400;
/** Rates are not set on holidays. */
const daysOfRates = 10;

/** The statement's day may be a day before the customer's own. */
const daysAfter = 2;

export const windowsOf = ({ on }: Question, today: PlainDate, timeZone: string): Windows => {
  // A day beyond today finds what is pending. Before the first, there is nothing, and calendars are of no use.
  const last = later(firstDay, earlier(on ?? today, today));
  const to = addDays(last, daysAfter);
  const from = addDays(last, -(on === undefined ? daysWithoutDate : longestPosting));
  const span = (start: PlainDate): Span => ({
    from: startOfDay(timeZone, start).toISOString(),
    to: startOfDay(timeZone, to).toISOString(),
  });
  return {
    near: span(from),
    sameAmount: span(addDays(last, -daysOfSameAmount)),
    rates: { from: addDays(from, -daysOfRates), to },
  };
};
