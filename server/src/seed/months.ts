import type { Calendar } from './calendar.ts';

/** The month so many months from now, as a card bears it: `YYYY-MM`. */
export const month = (calendar: Calendar, offset: number): string =>
  calendar.before(calendar.day(0), { unit: 'month', count: 1 }, -offset).slice(0, 7);
