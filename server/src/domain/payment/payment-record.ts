import type { Money } from '../../../../src/api/contract/common.ts';
import type { Hold } from '../../../../src/api/contract/hold.ts';
import type { Payment } from '../../../../src/api/contract/payment.ts';
import type { Unlock } from '../../../../src/api/contract/unlock.ts';
import type { DeclineCode } from './decline-codes.ts';

/** How a payment stands. */
export type PaymentState = Exclude<Payment['state'], 'unknown'>;

/** A try to be paid for an order that the customer asked for. */
export interface PaymentRecord {
  readonly id: string;
  readonly customer: string;
  readonly purchase: string;
  readonly method: string;
  readonly state: PaymentState;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The same key is the same payment, however often the provider is asked. */
  readonly key: string;
  readonly title: string;
  readonly amount: Money;
  /** What the method was called then. */
  readonly label: string;
  /** How many tries for this debt this was, from 1. */
  readonly attempt: number;
  readonly code?: DeclineCode;
  readonly approval?: string;
  readonly hold?: Hold;
  /** The provider's name for it while it is `processing`. */
  readonly reference?: string;
  readonly unlocks?: readonly Unlock[];
}
