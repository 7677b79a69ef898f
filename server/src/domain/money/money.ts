import type { Money } from '../../../../src/api/contract/common.ts';

/** The same currency, another amount. */
export const withAmount = (money: Money, amount: number): Money => ({ ...money, amount });

/** Adds two amounts. Two currencies never meet in one subscription; if they do, that is a defect and must not pass. */
export const add = (a: Money, b: Money): Money => {
  if (a.currency !== b.currency || a.scale !== b.scale) {
    throw new TypeError(`Cannot add ${a.currency} to ${b.currency}.`);
  }
  return withAmount(a, a.amount + b.amount);
};

export const negate = (money: Money): Money => withAmount(money, money.amount === 0 ? 0 : -money.amount);

export const subtract = (a: Money, b: Money): Money => add(a, negate(b));

/** Whether two prices are in the same currency, so that one can take the other's place. */
export const isSameCurrency = (a: Money, b: Money): boolean => a.currency === b.currency && a.scale === b.scale;
