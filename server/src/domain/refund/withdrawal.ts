import type { Item, PurchaseRecord } from '../purchase/record.ts';
import { addDays, later, type PlainDate } from '../time/plain-date.ts';
import { isHoliday } from '../time/holidays.ts';
import { isWorkingDay } from '../time/working-days.ts';
import type { RefundPolicy, WithdrawalRule } from './policy.ts';
import { productKindOf } from './product-kind.ts';

/** How the right to withdraw stands for an item. */
export interface Withdrawal {
  /** The last day in time. Missing while goods are not delivered: the time has not begun. */
  readonly until?: PlainDate;
  readonly late: boolean;
  /** The consent by which it was given up. */
  readonly waiver?: NonNullable<Item['waiver']>;
}

/** The day on which the last of the goods came: of an order that comes in parts, the time begins with the last one. */
const deliveredOn = (record: PurchaseRecord): PlainDate | undefined => {
  const days = record.items.flatMap((item) => (productKindOf(record, item) === 'goods' ? [item.deliveredOn] : []));
  return days.reduce((a, b) => (a && b ? later(a, b) : undefined), days[0]);
};

const lastDay = (begin: PlainDate, { days, restDays }: WithdrawalRule, markets: RefundPolicy['markets']): PlainDate => {
  const isRest = (day: PlainDate): boolean => !isWorkingDay(day) || markets.some((market) => isHoliday(market, day));
  let last = addDays(begin, days);
  while (restDays === 'extend' && isRest(last)) last = addDays(last, 1);
  return last;
};

/** How the right to withdraw stands for an item on a day; `undefined` where the law gives none. */
export const withdrawalOf = (
  record: PurchaseRecord,
  { waiver }: Item,
  { markets, withdrawal: rule }: RefundPolicy,
  today: PlainDate,
): Withdrawal | undefined => {
  if (!rule) return undefined;
  const begin = rule.from === 'delivery' ? deliveredOn(record) : record.on;
  const until = begin && lastDay(begin, rule, markets);
  return {
    ...(until && { until }),
    late: until !== undefined && today > until,
    ...(rule.waivable && waiver && { waiver }),
  };
};
