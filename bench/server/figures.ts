/** What became of measuring one thing several times. */
export interface Figures {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly p99: number;
  /** The distance of the quartiles, as a part of the median. */
  readonly spread: number;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

export const figuresOf = (values: readonly number[]): Figures => {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, median, upper, p99] = [0.25, 0.5, 0.75, 0.99].map((part) => at(sorted, part)) as [number, number, number, number];
  return { lower, median, upper, p99, spread: (upper - lower) / median };
};

/** More than this, and what was measured was the machine's other work. */
export const mostSpread = 0.4;

export const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
