import { addDays, fromDayNumber, partsOf, type PlainDate } from '../../domain/time/plain-date.ts';
import { startOfDay } from '../../domain/time/time-zone.ts';
import type { Random } from './random.ts';

/** Monday to Sunday: people buy when they are at home. */
const week = [0.85, 0.8, 0.85, 0.95, 1.25, 1.3, 1.1];
/** January to December. */
const year = [0.9, 0.85, 0.9, 0.95, 0.9, 0.95, 1.05, 0.9, 0.95, 1, 1.25, 1.8];
/** Midnight to eleven at night. */
const hours = [2, 1, 1, 0, 0, 1, 2, 4, 5, 4, 4, 5, 6, 5, 5, 6, 8, 9, 9, 11, 13, 14, 10, 5];

const weightOf = (day: number, grown: number): number => {
  const { month, day: ofMonth } = partsOf(fromDayNumber(day));
  // Presents are bought before Christmas.
  const season = month === 12 && ofMonth > 24 ? 1.1 : (year[month - 1] ?? 1);
  return season * (week[(day + 3) % 7] ?? 1) * (0.5 + 0.5 * grown);
};

/**
 * How many of `count` fall on each day from `from` to `to`, both included, more from year to year. They add up to `count`.
 * Numbers of days since 1970.
 */
export function* spread(random: Random, count: number, from: number, to: number): Generator<{ day: number; purchases: number }> {
  const weights: number[] = [];
  for (let day = from; day <= to; day++) {
    weights.push(weightOf(day, (day - from) / (to - from + 1)) * (0.4 + 1.2 * random.next()));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [passed, given] = [0, 0];
  for (const [index, weight] of weights.entries()) {
    passed += weight;
    const due = index === weights.length - 1 ? count : Math.floor((count * passed) / total);
    yield { day: from + index, purchases: due - given };
    given = due;
  }
}

const hourTotal = hours.reduce((sum, weight) => sum + weight, 0);

/** A second of a day, mostly in the evening. The last hour is left out: some days have only 23. */
export const drawSecond = (random: Random): number => {
  let left = random.next() * hourTotal;
  const hour = hours.findIndex((weight) => (left -= weight) < 0);
  return Math.min(Math.max(hour, 0), 22) * 3600 + random.int(0, 3599);
};

const starts = new Map<string, number>();

/** When a day begins, in milliseconds. Kept, since many histories have the same days and finding one takes long. */
const startOf = (timeZone: string, on: PlainDate): number => {
  const key = `${timeZone} ${on}`;
  let start = starts.get(key);
  if (start === undefined) {
    start = startOfDay(timeZone, on).getTime();
    starts.set(key, start);
  }
  return start;
};

/** The instant so many seconds after a day began, in ISO 8601; its last second, where the day has fewer: some have 23 hours. */
export const momentOf = (timeZone: string, on: PlainDate, second: number): string =>
  new Date(Math.min(startOf(timeZone, on) + second * 1000, startOf(timeZone, addDays(on, 1)) - 1000)).toISOString();

/** How many seconds of its day have passed at an instant. */
export const secondOf = (timeZone: string, on: PlainDate, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - startOf(timeZone, on)) / 1000));

