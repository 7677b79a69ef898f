import type { OperationResult } from '../../../api/contract/operation.ts';
import type { getSpending } from '../../../api/contract/purchase-operations.ts';
import type { Money } from '../../../api/contract/common.ts';

export type MonthSpending = OperationResult<typeof getSpending>['months'][number];

/** A year of months in one currency. A month without purchases has no `spending`. */
export interface CurrencyYear {
  readonly spent: Money;
  readonly refunded: Money;
  readonly months: readonly { readonly month: string; readonly spending?: MonthSpending }[];
}

/** The month so many months after (or before) another, as `YYYY-MM`. */
export const addMonths = (month: string, count: number): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** The twelve months that end with one, in the order of time. */
export const yearUntil = (last: string): string[] => Array.from({ length: 12 }, (_, index) => addMonths(last, index - 11));

/** What was spent in a year, by currency, the one with the most purchases first. Amounts of two currencies are never added. */
export const byCurrency = (found: readonly MonthSpending[], year: readonly string[]): CurrencyYear[] => {
  const currencies = [...new Set(found.map(({ spent }) => `${spent.currency} ${spent.scale}`))];
  return currencies
    .map((key) => found.filter(({ month, spent }) => `${spent.currency} ${spent.scale}` === key && year.includes(month)))
    .filter((own) => own.length > 0)
    .sort((one, other) => count(other) - count(one))
    .map((own) => ({
      spent: total(own.map(({ spent }) => spent)),
      refunded: total(own.map(({ refunded }) => refunded)),
      months: year.map((month) => ({ month, spending: own.find((one) => one.month === month) })),
    }));
};

const count = (months: readonly MonthSpending[]): number => months.reduce((sum, one) => sum + one.count, 0);

const total = (all: readonly Money[]): Money => ({ ...all[0]!, amount: all.reduce((sum, { amount }) => sum + amount, 0) });

/** The next number that is easily read and not exceeded (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15 …): the top of a scale. */
export const roundUp = (value: number): number => {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [10, 15, 20, 25, 30, 40, 50, 60, 80, 100].map((step) => (step * power) / 10).find((step) => step >= value) ?? value;
};
