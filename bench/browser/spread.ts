/** What many measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** The value below which a share of them lies, between two neighbours where it falls between them. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
};

/** Median and quartiles. */
export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  lower: quantile(values, 0.25),
  upper: quantile(values, 0.75),
});

/** A reference that spreads by more says nothing about what is held against it. */
const most = 0.4;

export const isSteady = ({ median, lower, upper }: Spread): boolean => (upper - lower) / median <= most;

export const say = ({ median, lower, upper }: Spread, unit: string): string =>
  `${median.toFixed(1)} ${unit} (${lower.toFixed(1)} to ${upper.toFixed(1)})`;
