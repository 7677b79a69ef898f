import type { Finding } from './finding.ts';
import type { LineKind } from './question.ts';

export type Confidence = 'certain' | 'likely' | 'possible';

/** What else a line said, held against a finding. */
export interface Signs {
  /** The name on the line is that of the charge. */
  readonly hasText: boolean;
  /** It is the merchant's, but that of another charge. */
  readonly hasOtherText: boolean;
  readonly hasCard: boolean;
}

/** How many days apart something may be, and still be certain if name or card say so as well. */
const nearDays = 3;

/** Chance makes sums, only the customer knows whether something was bought twice on purpose, and others' purchases are theirs. */
const isOpen = ({ amountBy, code, isPrivate }: Finding): boolean =>
  amountBy !== 'amount-equal' || code === 'duplicate' || code === 'two-charges' || isPrivate === true;

const isOneOfMany = ({ manyWays, ways = 1 }: Finding): boolean => manyWays === true || ways > 1;

/**
 * How sure a finding is by itself, before others are as good.
 *
 * Certain is the very amount of one charge on a day that we know of it, or near it with its name or card. Without a day, name
 * or card make it likely. A guess by rates, a refund where nobody spoke of one, and one way of many are only possible.
 */
export const confidenceOf = (finding: Finding, kind: LineKind, { hasCard, hasOtherText, hasText }: Signs): Confidence => {
  const { amountBy, days, movements } = finding;
  const isBackwards = movements[0]?.kind === 'refund' && kind !== 'credit';
  if (amountBy === 'amount-within-rates' || isBackwards || isOneOfMany(finding)) return 'possible';
  const isConfirmed = hasText || hasCard;
  if (days === undefined) return amountBy === 'amount-equal' && isConfirmed ? 'likely' : 'possible';
  const isNear = days === 0 || (days <= nearDays && isConfirmed);
  if (isNear && !isOpen(finding) && !hasOtherText) return 'certain';
  return days <= nearDays || !isOpen(finding) ? 'likely' : 'possible';
};
