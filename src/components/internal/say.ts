import type { Money } from '../../api/contract/common.ts';
import { formatDate, together } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';

/** An amount in the page's language, for a sentence. */
export const sayMoney = (money: Money): string => formatMoney(money, formatLocale());

/** A day in the page's language, for a sentence; the year only where it is not `today`'s. Day and month stay on one line. */
export const sayDay = (date: string, today?: string): string =>
  together(formatDate(date, formatLocale(), today));

/**
 * A name that somebody typed, for an element of its own. Without the characters that override the direction of letters, which
 * no name needs: with them `gpj.exe` would read `exe.jpg`.
 */
export const plainName = (name: string): string => name.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** A name within a sentence: isolated as well, so that one of another direction turns only its own letters around. */
export const sayName = (name: string): string => `\u2068${plainName(name)}\u2069`;
