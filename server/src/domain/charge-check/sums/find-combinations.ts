import { findByHalves, halvesCost } from './halves.ts';
import { divisorOf, type Combinations, type Pile } from './pile.ts';
import type { Steps } from './steps.ts';
import { findByTable, tableCost } from './table.ts';

const none: Combinations = { found: [], more: false, complete: true };

/**
 * Which of these amounts add up to a target: at most `most` combinations, those with the fewest amounts first, and whether there
 * are more. Integers throughout.
 *
 * Of two exact ways the cheaper one is taken, if there are steps left for it; else the second is used for as much as can be
 * looked at. Never takes more steps than are left.
 */
export const findCombinations = (piles: readonly Pile[], target: number, most: number, steps: Steps): Combinations => {
  const usable = piles.map((pile, index) => ({ ...pile, index })).filter(({ amount }) => amount <= target);
  // The largest first: it leaves the smallest rest.
  usable.sort((a, b) => b.amount - a.amount || a.index - b.index);
  const all = usable.reduce((sum, { amount, count }) => sum + amount * count, 0);
  const divisor = divisorOf(usable);
  if (all < target || divisor === 0 || target % divisor !== 0) return none;
  const scaled = usable.map(({ amount, count }) => ({ amount: amount / divisor, count }));
  const goal = target / divisor;
  const table = tableCost(scaled, goal);
  const halves = halvesCost(scaled);
  const isTable = table <= halves && steps.take(table);
  const { found, more, complete } = (isTable ? findByTable : findByHalves)(scaled, goal, most, steps);
  const placed = found.map((combination) => {
    const counts = piles.map(() => 0);
    usable.forEach(({ index }, at) => (counts[index] = combination[at] ?? 0));
    return counts;
  });
  return { found: placed, more, complete };
};
