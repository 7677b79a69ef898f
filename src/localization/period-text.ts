import { msg, str } from '@lit/localize';
import type { Money } from '../api/contract/common.ts';
import type { Interval } from '../api/contract/subscription.ts';
import { formatMoney, formatNumber } from '../format/money.ts';
import { formatLocale } from './locale.ts';
import { plural } from './plural.ts';

/** A price with its period: `119 kr per month`, `299 kr every 3 months`; the bare amount where there is no period. */
export const pricePerPeriod = (money: Money, interval?: Interval): string => {
  const locale = formatLocale();
  const price = formatMoney(money, locale);
  if (!interval || interval.unit === 'unknown') return price;
  const { unit, count } = interval;
  return count === 1 ? each[unit](price) : plural(count, { other: () => every[unit](price, formatNumber(count, locale)) });
};

const each = {
  day: (price: string) => msg(str`${price} per day`, { desc: '0 is an amount.' }),
  week: (price: string) => msg(str`${price} per week`, { desc: '0 is an amount.' }),
  month: (price: string) => msg(str`${price} per month`, { desc: '0 is an amount.' }),
  year: (price: string) => msg(str`${price} per year`, { desc: '0 is an amount.' }),
};

const every = {
  day: (price: string, count: string) =>
    msg(str`${price} every ${count} days`, { id: 'price-every-days.other', desc: '0 is an amount, 1 a number above one.' }),
  week: (price: string, count: string) =>
    msg(str`${price} every ${count} weeks`, { id: 'price-every-weeks.other', desc: '0 is an amount, 1 a number above one.' }),
  month: (price: string, count: string) =>
    msg(str`${price} every ${count} months`, { id: 'price-every-months.other', desc: '0 is an amount, 1 a number above one.' }),
  year: (price: string, count: string) =>
    msg(str`${price} every ${count} years`, { id: 'price-every-years.other', desc: '0 is an amount, 1 a number above one.' }),
};
