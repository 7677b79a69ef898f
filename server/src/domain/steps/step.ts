import type { Money } from '../../../../src/api/contract/common.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { DeclineReason } from '../subscription/overdue.ts';

/** What time makes happen to a subscription. */
export type StepKind =
  | 'first-payment-expired'
  | 'first-payment-checked'
  | 'price-unanswered'
  | 'ended'
  | 'pause-begun'
  | 'pause-ended'
  | 'payment-retried'
  | 'overdue-lapsed'
  | 'renewed'
  | 'mirrored';

/** Money that a step asks for. `attempt` counts the tries for the same debt, from 1. */
export interface ChargeDue {
  readonly amount: Money;
  readonly reason: 'first-payment' | 'renewal' | 'retry';
  readonly attempt: number;
}

/** One thing that happens on one day. Its effect depends on that day alone, never on when it is carried out. */
export interface Step {
  readonly kind: StepKind;
  readonly on: PlainDate;
  readonly charge?: ChargeDue;
}

/** What became of a charge. */
export type ChargeOutcome = { readonly approved: true } | { readonly approved: false; readonly reason: DeclineReason };
