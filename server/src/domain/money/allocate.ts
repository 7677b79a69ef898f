/**
 * Splits an amount of minor units by weights, losing none: the parts always add up to it.
 *
 * Each part gets its share rounded towards zero, and the units left over go, one each, to the parts that lost the
 * largest fraction, the earlier part first. BigInt, since an amount times a weight can pass 2^53.
 */
export const allocate = (amount: number, weights: readonly number[]): number[] => {
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total <= 0n || weights.some((weight) => weight < 0)) {
    throw new RangeError('Weights must be whole, not negative, and not all zero.');
  }
  const sign = amount < 0 ? -1 : 1;
  const whole = BigInt(Math.abs(amount));
  const shares = weights.map((weight, index) => ({
    index,
    part: Number((whole * BigInt(weight)) / total),
    rest: (whole * BigInt(weight)) % total,
  }));
  let left = Number(whole) - shares.reduce((sum, { part }) => sum + part, 0);
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const share of byRest) {
    if (left === 0) break;
    share.part += 1;
    left -= 1;
  }
  return shares.map(({ part }) => (part === 0 ? 0 : sign * part));
};
