import type { Money } from '../../../../src/api/contract/common.ts';
import { remainingValue } from '../money/prorate.ts';
import type { Period } from '../time/period.ts';
import { daysBetween, earlier, later, type PlainDate } from '../time/plain-date.ts';

/** The days that were paid for, and those that are left of them. `to` is the first day that was not paid for. */
export interface DaysLeft extends Period {
  readonly total: number;
  readonly left: number;
}

/** How much of a period is left on a day, which is itself one of those left. */
export const daysLeft = ({ from, to }: Period, today: PlainDate): DaysLeft => ({
  from,
  to,
  total: daysBetween(from, to),
  left: daysBetween(later(from, earlier(today, to)), to),
});

/** What the days that are left are worth. With what the days before were worth it adds up to the price, in every month and year. */
export const worthOf = (price: Money, period: Period, today: PlainDate): Money =>
  // A period without a day has nothing to share out.
  period.from < period.to ? remainingValue(price, period, today) : price;
