import type { Money } from '../../../../src/api/contract/common.ts';

/** A decimal number without a sign, such as `11.8430`. */
export const decimal = /^\d{1,12}(\.\d{1,12})?$/;

/**
 * An amount in another currency: `rate` units of `to` for one unit of the amount's own. Exact, and rounded once, half away from
 * zero. Of `to`, only currency and scale are read.
 */
export const convert = (money: Money, rate: string, to: Pick<Money, 'currency' | 'scale'>): Money => {
  if (!decimal.test(rate)) throw new RangeError(`The rate ${rate} is no decimal number.`);
  const [whole = '0', fraction = ''] = rate.split('.');
  const product = BigInt(Math.abs(money.amount)) * BigInt(whole + fraction) * 10n ** BigInt(to.scale);
  const divisor = 10n ** BigInt(fraction.length + money.scale);
  const rounded = Number((product * 2n + divisor) / (divisor * 2n));
  return {
    amount: money.amount < 0 && rounded !== 0 ? -rounded : rounded,
    currency: to.currency,
    scale: to.scale,
  };
};
