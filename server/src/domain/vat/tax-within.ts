import type { Money } from '../../../../src/api/contract/common.ts';
import { allocate } from '../money/allocate.ts';
import { decimal } from '../money/convert.ts';
import { withAmount } from '../money/money.ts';

/**
 * The tax that a price holds, at a rate in percent (`"25"`, `"8.1"`). Worked out together with the price without it, so that
 * the two always add up.
 */
export const taxWithin = (price: Money, rate: string): Money => {
  if (!decimal.test(rate)) throw new RangeError(`The rate ${rate} is no decimal number.`);
  const [whole = '0', fraction = ''] = rate.split('.');
  const percent = Number(whole + fraction);
  const hundred = 100 * 10 ** fraction.length;
  return withAmount(price, allocate(price.amount, [percent, hundred])[0] ?? 0);
};
