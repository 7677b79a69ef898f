import { addDays, dayNumber, fromDayNumber, later, type PlainDate } from '../time/plain-date.ts';
import type { Movement } from './movement.ts';

/** 0 is Monday. Day 0 (1970-01-01) was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Counted in days since 1970: a question looks at thousands of days. */
const plusBankDays = (from: number, days: number): number => {
  let day = from;
  for (let left = days; left > 0; ) {
    day += 1;
    if (weekday(day) < 5) left -= 1;
  }
  return day;
};

/** The day so many bank days later. Banks post nothing on Saturdays and Sundays. */
export const addBankDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(plusBankDays(dayNumber(date), days));

/** The last day whose charges a bank may post together with this one's: the day after tomorrow, or Monday after a Friday. */
export const postedTogetherUntil = (day: PlainDate): PlainDate => later(addDays(day, 2), addBankDays(day, 1));

/** How many bank days a charge may take to be posted, and how many more where holidays come between. */
const postingDays = 5;
const slackDays = 2;

/** The last day that a statement may give for it. */
const lastDayOf = ({ kind, on, settledOn, until }: Movement): number => {
  const made = dayNumber(on);
  if (settledOn) return plusBankDays(Math.max(made, dayNumber(settledOn)), slackDays);
  const expected = kind !== 'hold' && until ? dayNumber(until) : made;
  return plusBankDays(Math.max(expected, plusBankDays(made, postingDays)), slackDays);
};

/**
 * How many days a statement's day is from the nearest that we know of a movement: the day it was made, or settled. A
 * statement may give either, and the day before by the clock of a bank in another time zone. Undefined where it cannot be that
 * movement.
 */
export const daysApart = (movement: Movement, on: PlainDate): number | undefined => {
  const [asked, made] = [dayNumber(on), dayNumber(movement.on)];
  if (asked < made - 1 || asked > lastDayOf(movement)) return undefined;
  const apart = Math.abs(asked - made);
  return movement.settledOn ? Math.min(apart, Math.abs(asked - dayNumber(movement.settledOn))) : apart;
};

/** How far back a purchase may lie whose charge is on a statement of this day, when nothing took long. */
export const longestPosting = 11;
