import { sizeOf, type Combination, type Combinations, type Pile } from './pile.ts';
import type { Steps } from './steps.ts';

/** More cells than this are too much memory for one question. */
const mostCells = 1_500_000;
const never = 65_535;

/** What filling the table takes. `Infinity` where it would be too large. */
export const tableCost = (piles: readonly Pile[], target: number): number =>
  (piles.length + 1) * (target + 1) > mostCells
    ? Infinity
    : piles.reduce((cost, { amount, count }) => cost + (target + 1) * Math.min(count, Math.floor(target / amount)), target);

/** For each pile and each rest: the fewest amounts, from that pile on, that make up the rest. */
const fill = (piles: readonly Pile[], target: number): Uint16Array[] => {
  const last = new Uint16Array(target + 1).fill(never);
  last[0] = 0;
  const rows: Uint16Array[] = [last];
  for (let index = piles.length - 1; index >= 0; index -= 1) {
    const { amount, count } = piles[index]!;
    const below = rows[0]!;
    const row = Uint16Array.from(below);
    for (let taken = 1; taken <= count && taken * amount <= target; taken += 1) {
      for (let rest = taken * amount; rest <= target; rest += 1) {
        const fewest = below[rest - taken * amount]!;
        if (fewest !== never && fewest + taken < row[rest]!) row[rest] = fewest + taken;
      }
    }
    rows.unshift(row);
  }
  return rows;
};

interface Walk {
  readonly found: Combination[];
  readonly whole: boolean;
}

/** Every combination of at most `size` amounts, as long as there are no more than `most`. No path of it ends in nothing. */
const walk = (piles: readonly Pile[], rows: readonly Uint16Array[], target: number, size: number, most: number, steps: Steps): Walk => {
  const found: Combination[] = [];
  const taken: number[] = piles.map(() => 0);
  const go = (index: number, rest: number, left: number): boolean => {
    if (!steps.take()) return false;
    if (index === piles.length) {
      if (found.length === most) return false;
      found.push([...taken]);
      return true;
    }
    const { amount, count } = piles[index]!;
    for (let times = Math.min(count, left, Math.floor(rest / amount)); times >= 0; times -= 1) {
      if (rows[index + 1]![rest - times * amount]! > left - times) continue;
      taken[index] = times;
      const goesOn = go(index + 1, rest - times * amount, left - times);
      taken[index] = 0;
      if (!goesOn) return false;
    }
    return true;
  };
  const whole = rows[0]![target]! > size || go(0, target, size);
  return { found, whole };
};

const bySize = (a: Combination, b: Combination): number => sizeOf(a) - sizeOf(b);

/**
 * All combinations, by dynamic programming: exact and complete, for amounts that are not too large. Its cost is known before it
 * begins. Of more than `most` combinations the ones with the fewest amounts are found.
 */
export const findByTable = (piles: readonly Pile[], target: number, most: number, steps: Steps): Combinations => {
  const rows = fill(piles, target);
  const fewest = rows[0]![target]!;
  if (fewest === never) return { found: [], more: false, complete: true };
  const items = piles.reduce((sum, { count }) => sum + count, 0);
  const all = walk(piles, rows, target, items, most, steps);
  if (all.whole) return { found: all.found.sort(bySize), more: false, complete: true };
  let whole: readonly Combination[] = [];
  for (let size = fewest; size <= items; size += 1) {
    const some = walk(piles, rows, target, size, most, steps);
    if (!some.whole) return { found: [...whole, ...some.found.filter((each) => sizeOf(each) === size)].slice(0, most), more: true, complete: steps.left > 0 };
    whole = some.found.sort(bySize);
  }
  return { found: whole, more: true, complete: steps.left > 0 };
};
