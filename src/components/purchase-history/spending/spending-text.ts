import { msg, str } from '@lit/localize';
import type { Money } from '../../../api/contract/common.ts';
import { formatMonth } from '../../../format/date.ts';
import { formatNumber } from '../../../format/money.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { sayMoney } from '../../internal/say.ts';
import type { CurrencyYear, MonthSpending } from './months.ts';

/** A year in one sentence. `current` is the one that ends with this month. */
export const yearSummary = ({ spent, refunded, months }: CurrencyYear, current: boolean): string => {
  const sum = sayMoney(spent);
  const average = sayMoney(monthly(spent));
  const back = sayMoney(refunded);
  const first = formatMonth(months[0]!.month, formatLocale());
  const last = formatMonth(months.at(-1)!.month, formatLocale());
  if (current) {
    return refunded.amount
      ? msg(str`You spent ${sum} in the last 12 months, ${average} a month on average. ${back} of it was refunded.`, {
          desc: '0, 1 and 2 are amounts.',
        })
      : msg(str`You spent ${sum} in the last 12 months, ${average} a month on average.`, { desc: '0 and 1 are amounts.' });
  }
  return refunded.amount
    ? msg(str`You spent ${sum} from ${first} to ${last}, ${average} a month on average. ${back} of it was refunded.`, {
        desc: '0, 3 and 4 are amounts, 1 and 2 months with their years.',
      })
    : msg(str`You spent ${sum} from ${first} to ${last}, ${average} a month on average.`, {
        desc: '0 and 3 are amounts, 1 and 2 months with their years.',
      });
};

/** A twelfth, in whole units: an average of many prices has no exact minor units. */
const monthly = (sum: Money): Money => {
  const unit = 10 ** sum.scale;
  const whole = Math.round(sum.amount / 12 / unit) * unit;
  return { ...sum, amount: whole || Math.round(sum.amount / 12) };
};

/** A year without purchases. */
export const nothingSpent = (year: readonly string[], current: boolean): string => {
  const first = formatMonth(year[0]!, formatLocale());
  const last = formatMonth(year.at(-1)!, formatLocale());
  return current
    ? msg('You spent nothing in the last 12 months.', { desc: 'In place of a chart.' })
    : msg(str`You spent nothing from ${first} to ${last}.`, { desc: 'In place of a chart. 0 and 1 are months with their years.' });
};

/** What a month's bar means, without the month's name. */
export const monthText = (spending: MonthSpending | undefined): string => {
  if (!spending) return msg('No purchases', { desc: 'Of a month.' });
  const spent = sayMoney(spending.spent);
  const refunded = sayMoney(spending.refunded);
  return spending.refunded.amount
    ? msg(str`${spent}, of which ${refunded} was refunded`, { desc: 'What was spent in a month. 0 and 1 are amounts.' })
    : spent;
};

/** How many purchases there are. */
export const purchaseCount = (count: number): string => {
  const number = formatNumber(count, formatLocale());
  return plural(count, {
    one: () => msg('1 purchase', { id: 'spending-purchases.one', desc: 'How many purchases a month has.' }),
    other: () => msg(str`${number} purchases`, { id: 'spending-purchases.other', desc: 'How many purchases a month has. 0 is a number.' }),
  });
};
