import type { Money } from '../../../../src/api/contract/common.ts';
import type { DeclineReason } from '../../domain/subscription/overdue.ts';
import type { PlainDate } from '../../domain/time/plain-date.ts';

/** Money asked of a payment method. */
export interface ChargeRequest {
  /** The same key is the same charge: asked twice, it is taken once and answered alike. */
  readonly key: string;
  /** The provider's name for the payment method. */
  readonly token: string;
  readonly amount: Money;
  /** Billing's day, in the customer's time zone. */
  readonly on: PlainDate;
  /** How many tries for this debt this is, from 1. */
  readonly attempt: number;
}

export type ChargeAnswer =
  | { readonly approved: true; readonly reference: string }
  | { readonly approved: false; readonly reason: DeclineReason };

/**
 * The one who takes money. A rejection means that the outcome is not known: the charge is asked for again with its key.
 * `payment-pending` is an answer like any other: not paid yet.
 */
export interface PaymentProvider {
  charge(request: ChargeRequest): Promise<ChargeAnswer>;
}
