import type { Money } from '../../../../../src/api/contract/common.ts';
import type { FoundAmount } from './read-amounts.ts';

export interface ChosenAmounts {
  readonly amount?: FoundAmount;
  readonly original?: Money;
}

/** A line gives the balance after the amount: of several without more to tell them apart, the first. */
const best = (amounts: readonly FoundAmount[]): FoundAmount | undefined =>
  amounts.find(({ sign, hasDecimals }) => sign !== undefined && hasDecimals) ??
  amounts.find(({ named }) => named) ??
  amounts.find(({ hasDecimals }) => hasDecimals) ??
  amounts[0];

/**
 * Which of a line's amounts was charged, and which is the price in the shop's currency.
 *
 * One in the expected currency was charged, and another in a foreign one is the original. Where all are foreign, the last
 * one was charged: banks write what they start from first.
 */
export const chooseAmounts = (found: readonly FoundAmount[], expected: string): ChosenAmounts => {
  const inOrder = [...found].sort((a, b) => a.index - b.index);
  const foreign = inOrder.filter(({ money }) => money.currency !== expected);
  const domestic = inOrder.filter(({ money }) => money.currency === expected);
  // A lone whole number beside a foreign amount is a count or a shop's number rather than money.
  const sure = foreign.length > 0 ? domestic.filter(({ named, hasDecimals }) => named || hasDecimals) : domestic;
  const charged = best(sure) ?? foreign.findLast(({ money }) => money.currency !== foreign[0]?.money.currency) ?? best(foreign);
  const original = foreign.find(({ money }) => money.currency !== charged?.money.currency);
  return { ...(charged && { amount: charged }), ...(original && { original: original.money }) };
};
