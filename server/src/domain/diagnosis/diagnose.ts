import { findingCodes, type Diagnosis, type Finding, type FindingCode } from '../../../../src/api/contract/diagnosis.ts';
import { dayNumber } from '../time/plain-date.ts';
import type { Check } from './check.ts';
import { accessChecks } from './checks/access-checks.ts';
import { accountChecks } from './checks/account-checks.ts';
import { methodChecks } from './checks/method-checks.ts';
import { waitingChecks } from './checks/waiting-checks.ts';
import type { Snapshot } from './snapshot.ts';

/** Everything that can be looked at. */
export const checks: readonly Check[] = [...waitingChecks, ...methodChecks, ...accountChecks, ...accessChecks];

/** As many of one kind, and in all, as somebody can act upon. What has ended long ago is rarely what is missed. */
const [mostOfKind, mostInAll] = [5, 20];
const mostOf: Readonly<Partial<Record<Finding['code'], number>>> = { 'subscription-lapsed': 3 };

const weights: readonly Finding['weight'][] = ['blocking', 'likely', 'note'];

const rankOf = ({ code }: Finding): number => findingCodes.indexOf(code as FindingCode);

/** The oldest order and approval first, and the subscription that ended last. */
const dayKey = ({ code, on = '' }: Finding): string =>
  code === 'subscription-lapsed' ? String(999_999 - dayNumber(on)).padStart(6, '0') : on;

/** What tells two findings apart, the more urgent one first; the same whatever order the rows came in. */
const keyOf = (finding: Finding): string => {
  const place = [weights.indexOf(finding.weight), rankOf(finding)].map((number) => String(number).padStart(2, '0'));
  // What has no day comes last; among those of one day all that is said of them decides.
  return [...place, finding.on ? dayKey(finding) : '9', JSON.stringify(finding)].join(' ');
};

const byWeight = (a: Finding, b: Finding): number => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);

type Covers = readonly [covered: FindingCode, by: FindingCode, isSame: (covered: Finding, by: Finding) => boolean];

const isSame =
  (...keys: readonly ('purchase' | 'subscription' | 'method')[]) =>
  (a: Finding, b: Finding): boolean =>
    keys.some((key) => a[key] !== undefined && a[key] === b[key]);

/** One trouble seen from two sides is told once, with the fix that ends it. */
const covers: readonly Covers[] = [
  ['unpaid-order', 'approval-waiting', isSame('purchase')],
  ['subscription-lapsed', 'approval-waiting', isSame('subscription')],
  ['subscription-lapsed', 'unpaid-order', isSame('subscription')],
  ['method-failing', 'card-expired', isSame('method')],
  ['method-failing', 'country-mismatch', (a, b) => a.decline?.cause === 'country' && isSame('method')(a, b)],
];

const isCovered = (finding: Finding, all: readonly Finding[]): boolean =>
  covers.some(([covered, by, same]) => finding.code === covered && all.some((other) => other.code === by && same(finding, other)));

const few = (sorted: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>();
  return sorted
    .filter(({ code }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return count <= (mostOf[code] ?? mostOfKind);
    })
    .slice(0, mostInAll);
};

const stateOf = (found: readonly Finding[] | undefined): 'fine' | 'found' | 'unknown' => {
  if (!found) return 'unknown';
  return found.length > 0 ? 'found' : 'fine';
};

/**
 * What is known about a customer's trouble: what explains it by itself first, each with one fix, and everything that was looked
 * at. A check whose facts could not be read says so, and none of the others suffers from it.
 */
export const diagnose = (snapshot: Snapshot): Diagnosis => {
  const { now, today, topic } = snapshot;
  const looked = checks.filter(({ topics }) => topics.includes(topic)).map(({ code, find }) => ({ code, found: find(snapshot) }));
  const all = looked.flatMap(({ found }) => found ?? []);
  return {
    asOf: now,
    today,
    topic,
    findings: few(all.filter((finding) => !isCovered(finding, all)).sort(byWeight)),
    checked: looked.map(({ code, found }) => ({ code, state: stateOf(found) })),
  };
};
