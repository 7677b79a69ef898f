import type { Money } from '../../../../src/api/contract/common.ts';
import type { Period } from '../time/period.ts';
import { daysBetween, earlier, later, type PlainDate } from '../time/plain-date.ts';
import { allocate } from './allocate.ts';
import { withAmount } from './money.ts';

/**
 * What the days from `on` to the end of a period are worth, of a price for the whole of it. Exact by days: this and the
 * worth of the days before `on` add up to the price.
 */
export const remainingValue = (price: Money, period: Period, on: PlainDate): Money => {
  const from = later(period.from, earlier(on, period.to));
  const used = daysBetween(period.from, from);
  const left = daysBetween(from, period.to);
  return withAmount(price, allocate(price.amount, [used, left])[1] ?? 0);
};
