import type { Explanation } from '../../../../src/api/contract/charge-check.ts';
import type { explanationCodes } from '../../../../src/api/contract/charge-check.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Movement } from './movement.ts';

export type ExplanationCode = (typeof explanationCodes)[number];

/** One step of a sum. All steps of a finding add up to what was asked. */
export interface Term {
  readonly code: Exclude<Explanation['working'][number]['code'], 'unknown'>;
  readonly amount: Money;
  readonly label?: string;
  readonly on?: PlainDate;
}

/** What a detector found: one thing that the line may be, with its sum. How believable it is, is decided later. */
export interface Finding {
  readonly code: ExplanationCode;
  readonly working: readonly Term[];
  /** What it rests on, at least one. Their purchases are told, each once. */
  readonly movements: readonly Movement[];
  /** How it comes to the amount. */
  readonly amountBy: 'amount-equal' | 'amount-adds-up' | 'amount-within-rates';
  readonly days?: number;
  /** In how many ways the same purchases' like could make it up, this one included; 1 when missing. */
  readonly ways?: number;
  /** Whether there are more ways than were counted. */
  readonly manyWays?: boolean;
  /** Whether it is somebody else's: no more than day and amount are told. */
  readonly isPrivate?: boolean;
  readonly conversion?: Explanation['conversion'];
  readonly until?: PlainDate;
}

/** Whether the working comes to the amount, in one currency. */
export const addsUp = (working: readonly Term[], { amount, currency, scale }: Money): boolean =>
  working.every((term) => term.amount.currency === currency && term.amount.scale === scale) &&
  working.reduce((sum, term) => sum + term.amount.amount, 0) === amount;
