import type { Money } from '../api/contract/common.ts';
import { withAmount } from './money.ts';

/** An amount in parts that are to each other as the weights are, and add up: what rounding leaves goes to the parts it is nearest to. */
export const shareOut = (money: Money, weights: readonly number[]): Money[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (whole ? (money.amount * weight) / whole : 0));
  const parts = exact.map(Math.floor);
  const left = whole ? money.amount - parts.reduce((sum, part) => sum + part, 0) : 0;
  const byRest = exact.map((part, place) => ({ place, rest: part - Math.floor(part) })).sort((one, other) => other.rest - one.rest);
  byRest.slice(0, left).forEach(({ place }) => (parts[place]! += 1));
  return parts.map((amount) => withAmount(money, amount));
};

/** All amounts in one, in the currency of the first. */
export const sumOf = (amounts: readonly Money[]): Money => withAmount(amounts[0]!, amounts.reduce((sum, { amount }) => sum + amount, 0));
