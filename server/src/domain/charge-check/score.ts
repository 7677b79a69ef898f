import { confidenceOf, type Confidence, type Signs } from './confidence.ts';
import type { Finding } from './finding.ts';
import { isPaidBy } from './movement.ts';
import { agrees } from './reading/read-name.ts';
import type { Asked } from './question.ts';
import { partsOf, type PlainDate } from '../time/plain-date.ts';

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

/** What the line says beside amount and day, of all that the finding rests on. */
const signsOf = ({ movements }: Finding, { lastFour, ours, statementText }: Asked): Signs => {
  const name = ours === true ? statementText : undefined;
  const agree = movements.map((movement) => name !== undefined && agrees(name, movement.statementText));
  return {
    hasText: agree.every(Boolean),
    hasOtherText: name !== undefined && !agree.some(Boolean),
    hasCard: lastFour !== undefined && movements.every(({ purchase }) => isPaidBy(purchase.record, lastFour)),
  };
};

/** How much speaks for a finding. */
export const weigh = (finding: Finding, asked: Asked, today: PlainDate): Weighed => {
  const { amountBy, days, isPrivate } = finding;
  const signs = signsOf(finding, asked);
  const score =
    forAmount[amountBy] +
    (days === undefined ? forNoDate(finding, today) : forDays(days)) +
    (signs.hasText ? 10 : signs.hasOtherText ? -6 : 0) +
    (signs.hasCard ? 10 : 0) +
    forKind(finding, asked) +
    forSize(finding) -
    (isPrivate ? 4 : 0);
  return {
    finding,
    score: Math.max(0, Math.min(100, score)),
    confidence: confidenceOf(finding, asked.kind, signs),
    hasText: signs.hasText,
    hasCard: signs.hasCard,
  };
};
