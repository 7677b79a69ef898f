/** Equal amounts: which of them is taken makes no difference to a sum. */
export interface Pile {
  /** Minor units, above zero. */
  readonly amount: number;
  readonly count: number;
}

/** How many of each pile, in the order of the piles. */
export type Combination = readonly number[];

/** The combinations of piles that make up an amount. */
export interface Combinations {
  /** Those with the fewest amounts first. */
  readonly found: readonly Combination[];
  /** Whether there are more than these. */
  readonly more: boolean;
  /** Whether everything was looked at: if not, there may be one that was not seen. */
  readonly complete: boolean;
}

export const sizeOf = (combination: Combination): number => combination.reduce((sum, count) => sum + count, 0);

/** More ways than this are "many", and nobody counts them. */
export const manyWays = 1000;

const choose = (all: number, some: number): number => {
  let ways = 1;
  for (let index = 1; index <= Math.min(some, all - some); index += 1) {
    ways = (ways * (all - index + 1)) / index;
    if (ways > manyWays) return manyWays;
  }
  return Math.round(ways);
};

/** In how many ways a combination can be taken from its piles, at most `manyWays`. */
export const waysOf = (piles: readonly Pile[], combination: Combination): number =>
  piles.reduce((ways, { count }, index) => Math.min(manyWays, ways * choose(count, combination[index] ?? 0)), 1);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** What all amounts can be divided by: most shops have prices without odd minor units. */
export const divisorOf = (piles: readonly Pile[]): number =>
  piles.reduce((divisor, { amount }) => greatestDivisor(divisor, amount), 0);
