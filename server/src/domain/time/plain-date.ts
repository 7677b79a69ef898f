/** A day without a time, as `YYYY-MM-DD`. Two of them compare as strings. */
export type PlainDate = string;

const millisecondsADay = 86_400_000;

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Writes a day; the parts must be in range. */
export const plainDate = (year: number, month: number, day: number): PlainDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The year, the month (1 to 12) and the day of the month. */
export const partsOf = (date: PlainDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Days since 1970-01-01. In UTC, where every day has 24 hours, so that counting days is plain arithmetic. */
export const dayNumber = (date: PlainDate): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsADay;
};

/** The day that is so many days after 1970-01-01. */
export const fromDayNumber = (number: number): PlainDate =>
  new Date(number * millisecondsADay).toISOString().slice(0, 10);

/** Whether the calendar has a day that is written like one: `2026-02-31` is none. */
export const isDay = (date: PlainDate): boolean => fromDayNumber(dayNumber(date)) === date;

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** How many days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The first day of the month after a day's. */
export const firstOfNextMonth = (today: PlainDate): PlainDate => {
  const { month, year } = partsOf(today);
  return addDays(plainDate(year, month, daysInMonth(year, month)), 1);
};
