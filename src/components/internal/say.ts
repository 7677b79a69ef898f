import type { Money } from '../../api/contract/common.ts';
import { formatDate } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';

/** An amount in the page's language, for a sentence. */
export const sayMoney = (money: Money): string => formatMoney(money, formatLocale());

/** A day in the page's language, for a sentence; the year only where it is not `today`'s. */
export const sayDay = (date: string, today?: string): string => formatDate(date, formatLocale(), today);
