import type { Interval } from '../api/contract/subscription.ts';

/** The day on which every fixture is looked at. */
export const today = '2026-11-24';
/** The moment on that day. */
export const asOf = '2026-11-24T09:00:00.000Z';

/** The plain date so many days later (or earlier). */
export const addDays = (date: string, days: number): string => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

/** The plain date so many periods later. A day that the month lacks becomes its last one. */
export const addPeriods = (date: string, { unit, count }: Interval, times = 1): string => {
  const steps = count * times;
  if (unit === 'day') return addDays(date, steps);
  if (unit === 'week') return addDays(date, steps * 7);
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const months = unit === 'year' ? steps * 12 : steps;
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
};

/** How many days lie between two plain dates. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
