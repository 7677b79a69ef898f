import { addDays, partsOf, plainDate, type PlainDate } from './plain-date.ts';

/** The public holidays of a whole country: days of the year as `MM-DD`, and days counted from Easter Sunday. */
interface Calendar {
  readonly fixed: readonly string[];
  readonly fromEaster: readonly number[];
}

/** Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const [goodFriday, easterMonday, ascension, whitMonday] = [-2, 1, 39, 50];
const maundyThursday = -3;

/** Holidays of a part of a country are not among them, and those that always fall on a weekend need not be. */
const calendars: Readonly<Record<string, Calendar>> = {
  NO: { fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'], fromEaster: [maundyThursday, goodFriday, easterMonday, ascension, whitMonday] },
  DE: { fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'], fromEaster: [goodFriday, easterMonday, ascension, whitMonday] },
  FR: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    fromEaster: [easterMonday, ascension, whitMonday],
  },
  SE: { fixed: ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'], fromEaster: [goodFriday, easterMonday, ascension] },
  DK: { fixed: ['01-01', '12-25', '12-26'], fromEaster: [maundyThursday, goodFriday, easterMonday, ascension, whitMonday] },
};

/** Easter Sunday of the Gregorian calendar, by the rule of Butcher (1876). */
export const easterOf = (year: number): PlainDate => {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return plainDate(year, Math.floor(days / 31), (days % 31) + 1);
};

/** Whether a day is a public holiday of a country (ISO 3166-1). Of one that is not known, none is. */
export const isHoliday = (country: string, day: PlainDate): boolean => {
  const calendar = calendars[country];
  if (!calendar) return false;
  const easter = easterOf(partsOf(day).year);
  return calendar.fixed.includes(day.slice(5)) || calendar.fromEaster.some((days) => addDays(easter, days) === day);
};
