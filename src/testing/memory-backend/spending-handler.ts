import type { Purchase } from '../../api/contract/purchase.ts';
import { addPeriods } from '../calendar.ts';
import { withAmount } from '../money.ts';
import { groupBy } from './group-by.ts';
import { MemoryProblem } from './problem.ts';
import type { Handler } from './world.ts';

const uncharged: readonly string[] = ['unpaid', 'hold', 'cancelled'];

/** What was spent, by month and currency. What costs nothing was never charged. */
export const getSpending: Handler = ({ purchases, today, asOf }, { query }) => {
  const { to = today.slice(0, 7), from = monthBefore(to, 11) } = query;
  if (from <= monthBefore(to, 120) || from > to) throw new MemoryProblem('invalid-request');
  const charged = purchases.all().filter(({ on, status, amount }) => {
    const month = on.slice(0, 7);
    return amount.amount > 0 && !uncharged.includes(status) && month >= from && month <= to;
  });
  const groups = groupBy(charged, ({ on, amount }) => `${on.slice(0, 7)} ${amount.currency}`);
  const months = groups.map(([key, group]) => monthOf(key.slice(0, 7), group));
  return { asOf, today, months };
};

const monthOf = (month: string, purchases: readonly Purchase[]) => {
  const { amount } = purchases[0]!;
  const sum = (of: (purchase: Purchase) => number) => withAmount(amount, purchases.reduce((total, one) => total + of(one), 0));
  return {
    month,
    spent: sum((one) => one.amount.amount),
    refunded: sum(({ refunded }) => refunded?.amount ?? 0),
    count: purchases.length,
  };
};

const monthBefore = (month: string, months: number): string => addPeriods(`${month}-01`, { unit: 'month', count: 1 }, -months).slice(0, 7);
