import { msg, str } from '@lit/localize';
import type { Interval } from '../../api/contract/subscription.ts';
import { formatNumber } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plural } from '../../localization/plural.ts';

/** The period below an amount that stands by itself: `per month`, `every 3 months`. An unknown unit says nothing. */
export const intervalText = ({ unit, count }: Interval): string =>
  unit === 'unknown' ? '' : count === 1 ? each[unit]() : plural(count, { other: () => every[unit](formatNumber(count, formatLocale())) });

const each = {
  day: () => msg('per day', { desc: 'Stands below an amount.' }),
  week: () => msg('per week', { desc: 'Stands below an amount.' }),
  month: () => msg('per month', { desc: 'Stands below an amount.' }),
  year: () => msg('per year', { desc: 'Stands below an amount.' }),
};

const every = {
  day: (count: string) => msg(str`every ${count} days`, { id: 'every-days.other', desc: 'Stands below an amount. 0 is above one.' }),
  week: (count: string) => msg(str`every ${count} weeks`, { id: 'every-weeks.other', desc: 'Stands below an amount. 0 is above one.' }),
  month: (count: string) => msg(str`every ${count} months`, { id: 'every-months.other', desc: 'Stands below an amount. 0 is above one.' }),
  year: (count: string) => msg(str`every ${count} years`, { id: 'every-years.other', desc: 'Stands below an amount. 0 is above one.' }),
};
