import { sizeOf, type Combination, type Combinations, type Pile } from './pile.ts';
import type { Steps } from './steps.ts';

/** How many partial sums of one half are kept. */
const mostSums = 20_000;

/** How many combinations are looked at before it is enough to say that there are many. */
const mostFound = 500;

/** How many choices of at most `size` amounts these piles allow; counted no further than `mostSums`. */
const choicesOf = (piles: readonly Pile[], size: number): number => {
  let bySize = [1];
  for (const { count } of piles) {
    const next: number[] = [];
    bySize.forEach((ways, taken) => {
      for (let times = 0; times <= count && taken + times <= size; times += 1) {
        next[taken + times] = Math.min(mostSums + 1, (next[taken + times] ?? 0) + ways);
      }
    });
    bySize = next;
    if (bySize.reduce((sum, ways) => sum + ways, 0) > mostSums) return mostSums + 1;
  }
  return bySize.reduce((sum, ways) => sum + ways, 0);
};

const itemsOf = (piles: readonly Pile[]): number => piles.reduce((sum, { count }) => sum + count, 0);

/** The most amounts that may be taken from a half, so that all such choices can be kept. */
const largestSize = (piles: readonly Pile[]): number => {
  const items = itemsOf(piles);
  let size = 1;
  while (size < items && choicesOf(piles, size + 1) <= mostSums) size += 1;
  return Math.min(size, items);
};

/** What it takes to look at everything; `Infinity` where not everything can be. */
export const halvesCost = (piles: readonly Pile[]): number => {
  const halves = split(piles);
  const costs = halves.map((half) => choicesOf(half, itemsOf(half)));
  return costs.some((cost) => cost > mostSums) ? Infinity : 2 * costs.reduce((sum, cost) => sum + cost, 0);
};

/** Every other pile, so that both halves have large and small amounts. */
const split = (piles: readonly Pile[]): [Pile[], Pile[]] => [
  piles.filter((_, index) => index % 2 === 0),
  piles.filter((_, index) => index % 2 === 1),
];

/** So many of one pile, beside what `before` takes of the piles before it. */
interface Choice {
  readonly sum: number;
  readonly size: number;
  readonly pile: number;
  readonly times: number;
  readonly before?: Choice;
}

/** All choices of at most `size` amounts that do not pass the target, as long as there are steps. */
const choicesUpTo = (piles: readonly Pile[], size: number, target: number, steps: Steps): Choice[] => {
  const nothing: Choice = { sum: 0, size: 0, pile: -1, times: 0 };
  const choices = [nothing];
  const goOn = (before: Choice): void => {
    for (let pile = before.pile + 1; pile < piles.length && steps.take(); pile += 1) {
      const { amount, count } = piles[pile]!;
      const most = Math.min(count, size - before.size, Math.floor((target - before.sum) / amount));
      for (let times = 1; times <= most && steps.take(); times += 1) {
        const choice = { sum: before.sum + times * amount, size: before.size + times, pile, times, before };
        choices.push(choice);
        if (choice.size < size) goOn(choice);
      }
    }
  };
  goOn(nothing);
  return choices;
};

/** Puts what a choice takes into a combination of all piles, of which its half has every other one. */
const place = (choice: Choice, half: 0 | 1, counts: number[]): number[] => {
  for (let at: Choice | undefined = choice; at?.before; at = at.before) counts[2 * at.pile + half] = at.times;
  return counts;
};

const bySize = (a: Combination, b: Combination): number => sizeOf(a) - sizeOf(b);

/**
 * Combinations by meeting in the middle: all partial sums of one half, each looked up among those of the other. For few amounts
 * of any size it looks at everything; of very many, at everything that takes no more than so many from each half.
 */
export const findByHalves = (piles: readonly Pile[], target: number, most: number, steps: Steps): Combinations => {
  const halves = split(piles);
  const sizes = halves.map(largestSize) as [number, number];
  const [left, right] = halves.map((half, index) => choicesUpTo(half, sizes[index]!, target, steps)) as [Choice[], Choice[]];
  const bySum = new Map<number, Choice[]>();
  for (const choice of left) {
    const same = bySum.get(choice.sum);
    if (same) same.push(choice);
    else bySum.set(choice.sum, [choice]);
  }
  const found: Combination[] = [];
  let isWhole = true;
  for (const choice of right) {
    for (const other of bySum.get(target - choice.sum) ?? []) {
      isWhole = found.length < mostFound && steps.take(piles.length);
      if (!isWhole) break;
      found.push(place(choice, 1, place(other, 0, piles.map(() => 0))));
    }
    if (!isWhole) break;
  }
  found.sort(bySize);
  const complete = isWhole && steps.left > 0 && halves.every((half, index) => sizes[index] === itemsOf(half));
  return { found: found.slice(0, most), more: found.length > most || !isWhole, complete };
};
