import { addDays, dayNumber, daysBetween, later, type PlainDate } from '../time/plain-date.ts';
import type { Movement } from './movement.ts';

/** 0 is Monday. 1970-01-01 was a Thursday. */
const weekday = (date: PlainDate): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** The day so many bank days later. Banks post nothing on Saturdays and Sundays. */
export const addBankDays = (date: PlainDate, days: number): PlainDate => {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) < 5) left -= 1;
  }
  return day;
};

/** The last day whose charges a bank may post together with this one's: the day after tomorrow, or Monday after a Friday. */
export const postedTogetherUntil = (day: PlainDate): PlainDate => later(addDays(day, 2), addBankDays(day, 1));

/** How many bank days a charge may take to be posted, and how many more where holidays come between. */
const postingDays = 5;
const slackDays = 2;

/** By its clock in another time zone, the bank may have the day before. */
const dayBefore = -1;

/** The last day that a statement may give for it. */
const lastDayOf = ({ kind, on, settledOn, until }: Movement): PlainDate => {
  if (settledOn) return addBankDays(later(on, settledOn), slackDays);
  const expected = kind === 'hold' ? addBankDays(on, postingDays) : later(until ?? on, addBankDays(on, postingDays));
  return addBankDays(expected, slackDays);
};

/**
 * How many days a statement's day is from the nearest that we know of a movement: the day it was made, or settled. A
 * statement may give either. Undefined where it cannot be that movement.
 */
export const daysApart = (movement: Movement, on: PlainDate): number | undefined => {
  if (on < addDays(movement.on, dayBefore) || on > lastDayOf(movement)) return undefined;
  const known = movement.settledOn ? [movement.on, movement.settledOn] : [movement.on];
  return Math.min(...known.map((day) => Math.abs(daysBetween(day, on))));
};

/** How far back a purchase may lie whose charge is on a statement of this day, when nothing took long. */
export const longestPosting = 11;
