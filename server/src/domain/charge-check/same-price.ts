import type { PurchaseRecord } from '../purchase/record.ts';
import type { Finding } from './finding.ts';
import { titleOf } from './movement.ts';

const contentOf = ({ buyer, items, subscription }: PurchaseRecord): string =>
  JSON.stringify([buyer, subscription !== undefined, items.map(({ name, quantity }) => [name, quantity])]);

const hour = 3_600_000;

/** The same things, bought by the same person within an hour, or two subscriptions to one thing: nobody wants that twice. */
const isTwice = (records: readonly PurchaseRecord[]): boolean => {
  const [first] = records;
  if (!first || records.some((record) => contentOf(record) !== contentOf(first))) return false;
  const times = records.map(({ at }) => Date.parse(at));
  return first.subscription !== undefined || Math.max(...times) - Math.min(...times) <= hour;
};

/** More purchases than this are not named one by one. */
const mostNamed = 5;

const together = (same: readonly Finding[]): Finding => {
  const [first] = same as [Finding];
  const movements = same.flatMap((finding) => finding.movements);
  const records = movements.map(({ purchase }) => purchase.record);
  const isDuplicate = isTwice(records);
  const [{ amount, on }] = movements as [(typeof movements)[0]];
  const isSameTitle = new Set(records.map(titleOf)).size === 1;
  return {
    ...first,
    code: isDuplicate ? 'duplicate' : 'two-charges',
    // Whichever of them it is, its sum is the amount.
    working: isSameTitle ? first.working : [{ code: 'purchase', amount, on }],
    movements: movements.slice(0, mostNamed),
    ...(movements.length > mostNamed && { ways: movements.length }),
  };
};

/**
 * Charges of one day and one amount are one answer: which of them the line means cannot be told, and the question is whether
 * it should have been charged more than once.
 */
export const joinSamePrice = (findings: readonly Finding[]): Finding[] => {
  const byDay = new Map<string, Finding[]>();
  for (const finding of findings) {
    const on = finding.movements[0]?.on ?? '';
    byDay.set(on, [...(byDay.get(on) ?? []), finding]);
  }
  return [...byDay.values()].flatMap((same) => (same.length > 1 ? [together(same)] : same));
};
