import type { Money } from '../../api/contract/common.ts';
import { formatDate } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';

/** An amount in the page's language, for a sentence. */
export const sayMoney = (money: Money): string => formatMoney(money, formatLocale());

/** A day in the page's language, for a sentence; the year only where it is not `today`'s. Day and month stay on one line. */
export const sayDay = (date: string, today?: string): string =>
  formatDate(date, formatLocale(), today).replace(' ', '\u00a0');

/**
 * A name that somebody typed, for a sentence. It is isolated, so that one of another direction, or a hostile one, turns only
 * its own letters around.
 */
export const sayName = (name: string): string => `\u2068${name}\u2069`;
