import type { Explanation } from '../../../../src/api/contract/charge-check.ts';
import type { Confidence } from './confidence.ts';
import { manyWays } from './sums/pile.ts';
import type { Asked } from './question.ts';
import type { Weighed } from './score.ts';

/** A finding in its place among the others. */
export interface Ranked extends Weighed {
  readonly reasons: Explanation['reasons'];
}

/** Findings whose scores differ by no more than this are equally good. */
const equally = 5;

/** No more are answered. */
const most = 10;

const lower: Readonly<Record<Confidence, Confidence>> = { certain: 'likely', likely: 'possible', possible: 'possible' };

const keyOf = ({ finding: { code, movements } }: Weighed): string => [movements.map(({ key }) => key).join('|'), code].join(' ');

/** By score; of the same score the newest; then by what they are, so that there is one order only. */
const inOrder = (a: Weighed, b: Weighed): number => {
  if (a.score !== b.score) return b.score - a.score;
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? 1 : first > second ? -1 : 0;
};

const reasonsOf = ({ finding, hasCard, hasText }: Weighed, { on }: Asked, rivals: number, all: number): Explanation['reasons'] => [
  { code: finding.amountBy },
  ...(finding.days === undefined ? [] : finding.days === 0 ? [{ code: 'same-day' as const }] : [{ code: 'days-apart' as const, days: finding.days }]),
  ...(hasText ? [{ code: 'statement-text' as const }] : []),
  ...(hasCard ? [{ code: 'last-four' as const }] : []),
  ...(on === undefined ? [{ code: 'no-date-given' as const }] : []),
  ...(finding.manyWays || finding.ways
    ? [{ code: 'many-combinations' as const, ...(!finding.manyWays && finding.ways && finding.ways < manyWays && { count: finding.ways }) }]
    : []),
  ...(rivals > 0 ? [{ code: 'other-matches' as const, count: rivals }] : all === 1 ? [{ code: 'only-match' as const }] : []),
];

/**
 * Puts the findings into their order. Those that are as good as another are each a step less sure, and say how many others
 * there are.
 */
export const rank = (weighed: readonly Weighed[], asked: Asked): Ranked[] => {
  const ordered = [...weighed].sort(inOrder);
  return ordered.slice(0, most).map((each) => {
    const rivals = ordered.filter((other) => other !== each && other.score >= each.score - equally).length;
    return {
      ...each,
      confidence: rivals > 0 ? lower[each.confidence] : each.confidence,
      reasons: reasonsOf(each, asked, rivals, ordered.length),
    };
  });
};
