import type { BalanceMovement } from '../api/contract/balance.ts';
import { addDays, today } from './calendar.ts';
import { nok } from './money.ts';

const steps = [
  { code: 'top-up', amount: 300, title: 'Visa •••• 4242' },
  { code: 'purchase', amount: -119, title: 'Turkart Norge' },
  { code: 'purchase', amount: -99, title: 'Album: Vinterviser' },
  { code: 'refund', amount: 99, title: 'Album: Vinterviser' },
  { code: 'purchase', amount: -149, title: 'Film: Under isen' },
] as const;

/** As many movements as wanted, the newest first, each with the balance after it: always the same. */
export const manyBalanceMovements = (count: number): BalanceMovement[] => {
  let balance = 0;
  const oldestFirst = Array.from({ length: count }, (_, index): BalanceMovement => {
    const { amount, ...step } = steps[index % steps.length]!;
    balance += amount;
    return { ...step, id: `mov_many_${index + 1}`, on: addDays(today, (index - count) * 6), amount: nok(amount), after: nok(balance) };
  });
  return oldestFirst.reverse();
};
