import type { CancelReason } from '../../../../src/api/contract/subscription-change.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { Code } from '../subscription/permission.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import type { RetentionOffer } from '../subscription/retention-offer.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Consequence } from './consequence.ts';

/** A change as the customer asked for it, without the reasons for it. */
export type Change =
  | { readonly kind: 'cancel'; readonly when: 'period-end' | 'now'; readonly survey?: Survey }
  | { readonly kind: 'keep' | 'resume' | 'keep-plan' | 'accept-price' | 'decline-price' }
  | { readonly kind: 'pause'; readonly periods: number }
  | { readonly kind: 'change-plan'; readonly plan: string }
  | { readonly kind: 'accept-offer'; readonly offer: string };

/** Answers to the question why; kept with the audit, without any effect. */
export interface Survey {
  readonly reason: CancelReason;
  readonly comment?: string;
}

/** A line of the sum that is due today. */
export interface Line {
  readonly code: 'unused-time' | 'remaining-time' | 'full-price';
  readonly name: string;
  readonly amount: Money;
}

/**
 * A change worked out to the end: what the customer is told before the confirmation, and what the subscription is
 * after it. Both come out of one calculation, so that a preview cannot promise what the change does not keep.
 */
export interface PlannedChange {
  readonly next: SubscriptionRecord;
  readonly effectiveOn: PlainDate;
  readonly dueToday?: Money;
  readonly lines?: readonly Line[];
  readonly consequences: readonly Consequence[];
  readonly offer?: RetentionOffer;
}

/** Why a change cannot be made. */
export interface Refusal {
  readonly refused: Code;
  readonly until?: PlainDate;
}

export const isRefused = (planned: PlannedChange | Refusal): planned is Refusal => 'refused' in planned;
