import type { Finding } from '../../../api/contract/diagnosis.ts';

/** Something that was found, and whether it is so no more. */
export interface Found {
  /** The same for the same thing in every diagnosis. */
  readonly key: string;
  readonly finding: Finding;
  readonly solved: boolean;
}

const weights: Record<Finding['weight'], number> = { blocking: 0, likely: 1, unknown: 1, note: 2 };

const withKeys = (findings: readonly Finding[]): Found[] => {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { code, purchase, subscription, method, approval, name } = finding;
    const bare = [code, approval ?? purchase ?? subscription ?? method ?? name ?? ''].join(' ');
    const count = counts.get(bare) ?? 0;
    counts.set(bare, count + 1);
    return { key: count ? `${bare} ${count}` : bare, finding, solved: false };
  });
};

/** Whether two findings are about one thing: an order, and the approval that its payment waits for. */
const areOne = (one: Finding, other: Finding): boolean =>
  (one.purchase !== undefined && one.purchase === other.purchase) ||
  (one.approval !== undefined && one.approval === other.approval);

/**
 * What is shown after another look. Nothing moves under the eyes of whoever reads: what was there keeps its place, what is gone stays
 * there as solved, what is new comes behind all that weighs as much. `held` is the one that is being put right at this moment: it stays as it
 * is, and what its fix brings about meanwhile (an approval for the order that is being paid) is not shown a second time.
 */
export const mergeFindings = (before: readonly Found[], findings: readonly Finding[], held?: string): Found[] => {
  const kept = before.find(({ key }) => key === held);
  const fresh = withKeys(findings).filter(({ key, finding }) => !kept || key === held || !areOne(kept.finding, finding));
  const merged = before.map((found): Found => {
    const now = fresh.find(({ key }) => key === found.key);
    return now ?? (found === kept ? found : { ...found, solved: true });
  });
  for (const found of fresh) {
    if (merged.some(({ key }) => key === found.key)) continue;
    const weight = weights[found.finding.weight];
    const place = merged.findIndex(({ finding, solved }) => !solved && weights[finding.weight] > weight);
    merged.splice(place < 0 ? merged.length : place, 0, found);
  }
  return merged;
};
