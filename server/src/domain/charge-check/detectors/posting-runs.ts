import type { PlainDate } from '../../time/plain-date.ts';
import type { Fit } from '../fit.ts';
import { cardOf } from '../movement.ts';
import { postedTogetherUntil } from '../posting.ts';

/** Charges that a bank may have put into one line: to one card, of one day or of days that follow each other. */
export interface Run {
  readonly fits: readonly Fit[];
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const groupBy = (fits: readonly Fit[], keyOf: (fit: Fit) => string): Map<string, Fit[]> => {
  const groups = new Map<string, Fit[]>();
  for (const fit of fits) {
    const key = keyOf(fit);
    const group = groups.get(key);
    if (group) group.push(fit);
    else groups.set(key, [fit]);
  }
  return groups;
};

/** Nearest to the statement's day first; without one, the newest. */
const byNearness = (a: Run, b: Run): number => {
  const [near, far] = [a, b].map(({ fits }) => Math.min(...fits.map(({ days = 0 }) => days))) as [number, number];
  return near - far || (a.from < b.from ? 1 : a.from > b.from ? -1 : 0);
};

const runsOf = (fits: readonly Fit[]): { days: Run[]; longer: Run[] } => {
  const byDay = groupBy(fits, ({ movement }) => movement.on);
  const dates = [...byDay.keys()].sort();
  const days = dates.map((from) => ({ fits: byDay.get(from) ?? [], from, to: from }));
  const longer = dates.flatMap((from): Run[] => {
    const last = postedTogetherUntil(from);
    const together = dates.filter((date) => date >= from && date <= last);
    const to = together.at(-1) ?? from;
    return to === from ? [] : [{ fits: together.flatMap((date) => byDay.get(date) ?? []), from, to }];
  });
  return { days, longer };
};

/**
 * Every run of charges in which a bundle may lie, single days before longer ones. Where it is not known which card a
 * purchase was paid with, it may go with any.
 */
export const postingRuns = (fits: readonly Fit[]): Run[] => {
  const byCard = groupBy(fits, ({ movement }) => cardOf(movement.purchase.record));
  const anyCard = byCard.get('') ?? [];
  const cards = [...byCard.keys()].filter((card) => card !== '').sort();
  const groups = cards.length > 0 ? cards.map((card) => [...(byCard.get(card) ?? []), ...anyCard]) : [anyCard];
  const runs = groups.map(runsOf);
  return [
    ...runs.flatMap(({ days }) => days).sort(byNearness),
    ...runs.flatMap(({ longer }) => longer).sort(byNearness),
  ];
};
