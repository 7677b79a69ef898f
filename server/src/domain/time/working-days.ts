import { addDays, dayNumber, type PlainDate } from './plain-date.ts';

/** Monday to Friday. Which days are holidays, banks do not agree on. */
export const isWorkingDay = (day: PlainDate): boolean => (((dayNumber(day) + 3) % 7) + 7) % 7 < 5;

/** The day so many working days later. */
export const workingDaysAfter = (day: PlainDate, days: number): PlainDate => {
  let on = day;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
};
