import type { Money } from '../api/contract/common.ts';
import { numberFormat } from './intl-cache.ts';

/**
 * An amount as the locale writes it: `1 299,50 kr`, and `119 kr` without empty decimals.
 *
 * The digits come from the amount's own `scale`, since CLDR and ISO 4217 disagree about some currencies. The currency
 * keeps its unambiguous symbol (`NOK 119` in English): a bare `kr` could be any of four. `exact` keeps empty decimals, for amounts
 * that stand below others.
 */
export const formatMoney = (money: Money, locale: string, exact = hasDecimals(money)): string => {
  const format = numberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: exact ? money.scale : 0,
    maximumFractionDigits: money.scale,
  });
  const value = decimal(money) as unknown as number;
  return NORWEGIAN.test(locale) ? currencyLast(format.formatToParts(value)) : format.format(value);
};

/** Whether an amount is not a whole number of its currency. */
export const hasDecimals = ({ amount, scale }: Money): boolean => amount % 10 ** scale !== 0;

/** Until CLDR 44 the symbol stood before a Norwegian amount (`kr 119`), as it does in engines with older data. */
const NORWEGIAN = /^(nb|nn|no)\b/;

const currencyLast = (parts: Intl.NumberFormatPart[]): string => {
  const texts = (currency: boolean) =>
    parts
      .filter(({ type }) => type !== 'literal' && (type === 'currency') === currency)
      .map(({ value }) => value)
      .join('');
  return `${texts(false)}\u00a0${texts(true)}`;
};

/** The exact decimal, as text: `Intl` takes it without the rounding of a division. */
const decimal = ({ amount, scale }: Money): string => {
  const digits = String(Math.abs(amount)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return (amount < 0 ? '-' : '') + whole + (scale ? '.' + digits.slice(-scale) : '');
};

/** A plain number as the locale writes it. */
export const formatNumber = (value: number, locale: string): string => numberFormat(locale, {}).format(value);
