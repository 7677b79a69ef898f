import { isSameCurrency } from '../../money/money.ts';
import { daysBetween } from '../../time/plain-date.ts';
import type { Finding, Term } from '../finding.ts';
import { daysOf, type Fit } from '../fit.ts';
import { titleOf } from '../movement.ts';
import type { Asked } from '../question.ts';
import { findCombinations } from '../sums/find-combinations.ts';
import { sizeOf, waysOf, type Combination } from '../sums/pile.ts';
import type { Detector, Evidence } from './detector.ts';
import { postingRuns, type Run } from './posting-runs.ts';

/** How many combinations of one run are told apart, and how many bundles are answered in all. */
const mostOfRun = 12;
const mostBundles = 8;

/** Charges that make up the amount together, and how many like it there are. */
interface Bundle {
  readonly fits: readonly Fit[];
  readonly ways: number;
  readonly manyWays: boolean;
  readonly span: number;
}

/** The equal amounts of each day: which of them is meant cannot be told, and need not be. */
const pilesOf = (fits: readonly Fit[]): { amount: number; count: number; fits: readonly Fit[] }[] => {
  const piles = new Map<string, Fit[]>();
  for (const fit of fits) {
    const { amount, on } = fit.movement;
    const key = `${amount.amount} ${on}`;
    const pile = piles.get(key);
    if (pile) pile.push(fit);
    else piles.set(key, [fit]);
  }
  return [...piles.values()].map((same) => ({ amount: same[0]!.movement.amount.amount, count: same.length, fits: same }));
};

const bundlesOf = ({ fits, from, to }: Run, { asked, steps }: Evidence): Bundle[] => {
  const piles = pilesOf(fits);
  const { complete, found, more } = findCombinations(piles, asked.amount.amount, mostOfRun, steps);
  const take = (combination: Combination): Fit[] => piles.flatMap((pile, index) => pile.fits.slice(0, combination[index]));
  return found
    .filter((combination) => sizeOf(combination) > 1)
    .map((combination) => ({
      fits: take(combination),
      ways: waysOf(piles, combination),
      // What was not looked at may hold others.
      manyWays: more || !complete,
      span: daysBetween(from, to),
    }));
};

const keyOf = ({ fits }: Bundle): string => fits.map(({ movement }) => movement.key).sort().join('|');

/** Of one day before of several, then of fewer charges, then nearer to the statement's day. */
const byLikelihood = (a: Bundle, b: Bundle): number =>
  Math.sign(a.span) - Math.sign(b.span) ||
  a.fits.length - b.fits.length ||
  (daysOf(a.fits).days ?? 0) - (daysOf(b.fits).days ?? 0) ||
  (keyOf(a) < keyOf(b) ? 1 : -1);

const termOf = ({ movement: { amount, on, purchase } }: Fit): Term => ({
  code: amount.amount === purchase.record.total.amount ? 'purchase' : 'part',
  amount,
  label: titleOf(purchase.record),
  on,
});

const toFinding = ({ fits, manyWays, ways }: Bundle, { kind }: Asked): Finding => {
  const inOrder = [...fits].sort((a, b) => (a.movement.key < b.movement.key ? -1 : 1));
  const purchases = new Set(inOrder.map(({ movement }) => movement.purchase.record.id));
  const isRefund = kind === 'credit';
  const isUnderWay = inOrder.some(({ movement }) => movement.settledOn === undefined);
  const untils = inOrder.flatMap(({ movement }) => (movement.settledOn === undefined ? (movement.until ?? []) : []));
  return {
    code: isRefund ? (isUnderWay ? 'refund-on-its-way' : 'refund') : purchases.size === 1 ? 'split' : 'bundle',
    working: inOrder.map((fit) => (isRefund ? { ...termOf(fit), code: 'refund' } : termOf(fit))),
    movements: inOrder.map(({ movement }) => movement),
    amountBy: 'amount-adds-up',
    ...daysOf(inOrder),
    ...(ways > 1 && { ways }),
    ...(manyWays && { manyWays }),
    ...(untils.length > 0 && { until: untils.sort().at(-1)! }),
  };
};

/**
 * Several purchases in one line. Looked for in every run of charges that may have been posted together, exactly: all
 * combinations, unless there are too many, which is then said. Refunds of one day come together in the same way.
 */
export const bundle: Detector = (evidence) => {
  const { asked, fits } = evidence;
  const kind = asked.kind === 'credit' ? 'refund' : 'charge';
  const usable = fits.filter(
    ({ movement }) =>
      movement.kind === kind && isSameCurrency(movement.amount, asked.amount) && movement.amount.amount <= asked.amount.amount,
  );
  const bundles = new Map<string, Bundle>();
  for (const run of postingRuns(usable)) {
    for (const each of bundlesOf(run, evidence)) {
      const key = keyOf(each);
      // A longer run finds again what one day had.
      if (!bundles.has(key)) bundles.set(key, each);
    }
  }
  const ordered = [...bundles.values()].sort(byLikelihood);
  const isMany = ordered.length > mostBundles;
  return ordered.slice(0, mostBundles).map((each) => toFinding({ ...each, manyWays: each.manyWays || isMany }, asked));
};
