import { addDays, type PlainDate } from './plain-date.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter a zone: making one takes longer than using it a thousand times. */
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format;
};

const minute = 60_000;

/** The last answer: requests ask for the same zone's today again and again, and no day begins within a minute. */
let last: { readonly timeZone: string; readonly minute: number; readonly day: PlainDate } | undefined;

/** Which day it is at an instant, for someone in an IANA time zone. */
export const dayIn = (timeZone: string, instant: Date): PlainDate => {
  const at = Math.floor(instant.getTime() / minute);
  if (last?.timeZone !== timeZone || last.minute !== at) {
    last = { timeZone, minute: at, day: formatOf(timeZone).format(instant) };
  }
  return last.day;
};

/**
 * The first instant of a day in a time zone.
 *
 * Found by halving, with no assumption of what a zone does: clocks that skip midnight make a day start at one, and a
 * day that a zone skipped altogether starts where the next one does.
 */
export const startOfDay = (timeZone: string, date: PlainDate): Date => {
  let before = Date.parse(addDays(date, -1)) / minute - 12 * 60;
  let after = Date.parse(addDays(date, 1)) / minute + 12 * 60;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle * minute)) >= date) after = middle;
    else before = middle;
  }
  return new Date(after * minute);
};
