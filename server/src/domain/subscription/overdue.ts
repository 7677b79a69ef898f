import type { Money } from '../../../../src/api/contract/common.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Why a payment did not go through. */
export type DeclineReason =
  | 'card-expired'
  | 'card-declined'
  | 'insufficient-funds'
  | 'authentication-required'
  | 'amount-above-maximum'
  | 'payment-pending'
  | 'payment-method-missing';

/**
 * How far an unpaid renewal has come. `grace` and `action-required` keep access; `retry` and `on-hold` have lost it. In
 * `grace` and `retry` the payment is tried again by itself; in the other two it waits for the customer.
 */
export type OverdueStage = 'grace' | 'action-required' | 'retry' | 'on-hold';

/** A renewal that was due and is not paid. */
export interface Overdue {
  readonly amount: Money;
  readonly reason: DeclineReason;
  readonly since: PlainDate;
  /** Tries so far. */
  readonly attempts: number;
  readonly stage: OverdueStage;
  /** The day on which this stage gives way to the next, or to the end. */
  readonly stageUntil: PlainDate;
  readonly nextRetryOn?: PlainDate;
}

/** Whether trying again can help without the customer doing anything. */
export const isTriedAgain = (reason: DeclineReason): boolean =>
  reason === 'insufficient-funds' || reason === 'card-declined' || reason === 'payment-pending';

/** The stage that keeps access, for a reason. */
export const keepingStage = (reason: DeclineReason): OverdueStage =>
  reason === 'authentication-required' || reason === 'amount-above-maximum' ? 'action-required' : 'grace';

/** The stage after it, without access. */
export const lostStage = (reason: DeclineReason): OverdueStage => (isTriedAgain(reason) ? 'retry' : 'on-hold');

export const keepsAccess = (stage: OverdueStage): boolean => stage === 'grace' || stage === 'action-required';
