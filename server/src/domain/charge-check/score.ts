import type { Finding } from './finding.ts';
import { isPaidBy } from './movement.ts';
import { agrees } from './reading/read-name.ts';
import type { Asked } from './question.ts';
import { partsOf, type PlainDate } from '../time/plain-date.ts';

export type Confidence = 'certain' | 'likely' | 'possible';

/** What speaks for a finding and against it, before it is held against the others. */
export interface Weighed {
  readonly finding: Finding;
  /** 0 to 100, for the order. */
  readonly score: number;
  readonly confidence: Confidence;
  readonly hasText: boolean;
  readonly hasCard: boolean;
}

const forAmount = { 'amount-equal': 60, 'amount-adds-up': 45, 'amount-within-rates': 32 } as const;

/** The same day counts most; a week apart counts for nothing. */
const forDays = (days: number): number => Math.max(0, 20 - 3 * days);

const monthsAgo = (on: PlainDate, today: PlainDate): number => {
  const [then, now] = [partsOf(on), partsOf(today)];
  return Math.max(0, (now.year - then.year) * 12 + now.month - then.month);
};

/** Statements are asked about soon. */
const forNoDate = (finding: Finding, today: PlainDate): number => -Math.min(15, monthsAgo(finding.movements[0]?.on ?? today, today));

/** What the bank said of the line, against what the finding is. */
const forKind = ({ code, movements }: Finding, { kind }: Asked): number => {
  const isPending = movements.some((movement) => movement.settledOn === undefined);
  if (code === 'hold') return kind === 'pending' ? 6 : -8;
  if (movements[0]?.kind === 'refund') return kind === 'credit' ? 0 : -25;
  return kind === 'pending' && !isPending ? -5 : 0;
};

/** Every further charge of a bundle makes chance likelier. */
const forSize = ({ amountBy, movements }: Finding): number =>
  amountBy === 'amount-adds-up' ? -2 * Math.min(8, Math.max(0, movements.length - 2)) : 0;

/** How many days apart something may be, and still be certain if name or card say so as well. */
const nearDays = 3;

const confidenceOf = (finding: Finding, asked: Asked, hasText: boolean, hasCard: boolean, contradicts: boolean): Confidence => {
  const { amountBy, code, days, isPrivate, manyWays, ways = 1 } = finding;
  if (amountBy === 'amount-within-rates' || days === undefined || manyWays || ways > 1) return 'possible';
  const isBackwards = finding.movements[0]?.kind === 'refund' && asked.kind !== 'credit';
  if (isBackwards) return 'possible';
  const isNear = days === 0 || (days <= nearDays && (hasText || hasCard));
  // Chance makes sums, and only the customer knows whether something was bought twice on purpose.
  const isOpen = amountBy === 'amount-adds-up' || code === 'duplicate' || code === 'two-charges' || isPrivate;
  if (isNear && !isOpen && !contradicts) return 'certain';
  return days <= nearDays || !isOpen ? 'likely' : 'possible';
};

/** Without a day, a name or a card may still say enough to call it likely. */
const withoutDate = (finding: Finding, hasText: boolean, hasCard: boolean): Confidence =>
  finding.amountBy === 'amount-equal' && (hasText || hasCard) ? 'likely' : 'possible';

/** How much speaks for a finding. */
export const weigh = (finding: Finding, asked: Asked, today: PlainDate): Weighed => {
  const { days, movements } = finding;
  const { lastFour, ours, statementText } = asked;
  const hasCard = lastFour !== undefined && movements.every(({ purchase }) => isPaidBy(purchase.record, lastFour));
  const isNamed = statementText !== undefined && ours === true;
  const hasText = isNamed && movements.every((movement) => agrees(statementText, movement.statementText));
  const isNamedOtherwise = isNamed && !hasText && movements.every((movement) => !agrees(statementText, movement.statementText));
  const score =
    forAmount[finding.amountBy] +
    (days === undefined ? forNoDate(finding, today) : forDays(days)) +
    (hasText ? 10 : isNamedOtherwise ? -6 : 0) +
    (hasCard ? 10 : 0) +
    forKind(finding, asked) +
    forSize(finding) -
    (finding.isPrivate ? 4 : 0);
  const confidence =
    days === undefined && !finding.manyWays && !finding.ways
      ? withoutDate(finding, hasText, hasCard)
      : confidenceOf(finding, asked, hasText, hasCard, isNamedOtherwise);
  return { finding, score: Math.max(0, Math.min(100, Math.round(score))), confidence, hasText, hasCard };
};
