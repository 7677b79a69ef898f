import { decimal } from '../money/convert.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { ReferenceRate } from './books.ts';

/** How many digits after the point a rate has that was turned around. */
const digits = 10n;

/** One divided by a rate. */
export const turnAround = (rate: string): string | undefined => {
  const [whole = '', fraction = ''] = rate.split('.');
  const value = BigInt(whole + fraction);
  if (value === 0n) return undefined;
  const turned = 10n ** (BigInt(fraction.length) + digits) / value;
  const text = String(turned).padStart(Number(digits) + 1, '0');
  const found = `${text.slice(0, -Number(digits))}.${text.slice(-Number(digits))}`.replace(/\.?0+$/, '');
  return decimal.test(found) && turned > 0n ? found : undefined;
};

/** A ratio of two whole numbers as a decimal of six digits after the point, rounded. */
export const ratio = (a: bigint, b: bigint): string => {
  const scaled = (a * 2_000_000n + b) / (b * 2n);
  const text = String(scaled).padStart(7, '0');
  return `${text.slice(0, -6)}.${text.slice(-6)}`.replace(/\.?0+$/, '');
};

/** The merchant's rate of a day, or of the last day before it that has one. In either direction. */
export const referenceRate = (
  rates: readonly ReferenceRate[],
  from: string,
  to: string,
  on: PlainDate,
): string | undefined => {
  let best: { on: PlainDate; rate: string; isStraight: boolean } | undefined;
  for (const each of rates) {
    const isStraight = each.base === from && each.quote === to;
    const isTurned = each.base === to && each.quote === from;
    if ((!isStraight && !isTurned) || each.on > on || !decimal.test(each.rate)) continue;
    const isBetter = !best || each.on > best.on || (each.on === best.on && isStraight && !best.isStraight);
    if (isBetter) best = { on: each.on, rate: each.rate, isStraight };
  }
  return best && (best.isStraight ? best.rate : turnAround(best.rate));
};
