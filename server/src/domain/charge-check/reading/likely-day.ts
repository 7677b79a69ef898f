import { addDays, daysInMonth, partsOf, plainDate, type PlainDate } from '../../time/plain-date.ts';

/** The day, or nothing where there is no such day. */
export const dayOf = (year: number, month: number, day: number): PlainDate | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? plainDate(year, month, day) : undefined;

/** 29 February comes every fourth year, but for one in eight of them. */
const longestGap = 8;

/** The latest such day that is not after today: statements leave out the year, and speak of the past. */
export const latestSuch = (month: number, day: number, today: PlainDate): PlainDate | undefined => {
  const { year } = partsOf(today);
  for (let back = 0; back <= longestGap; back += 1) {
    const found = dayOf(year - back, month, day);
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
};

/** Two digits of a year, in the century in which that is nearest to now. */
export const fullYear = (written: string, today: PlainDate): number => {
  const year = Number(written);
  return written.length === 2 ? partsOf(today).year - (partsOf(today).year % 100) + year : year;
};

/** A bank's tomorrow may be here while it is still today: some say when a charge will be posted. */
export const isLikely = (date: PlainDate, today: PlainDate): boolean =>
  date >= '2000-01-01' && date <= addDays(today, 31);
