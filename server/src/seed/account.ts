import type { SubscriptionRecord } from '../domain/subscription/record.ts';
import type { MethodFacts } from '../domain/wallet/record.ts';

/** A way to pay. The token says how it behaves in the sandbox. */
export interface SeedPaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly lastFour?: string;
  readonly token: string;
  /** The same for the same card on another account; made up from the method where missing. */
  readonly fingerprint?: string;
  /** What is known of it; its kind follows from the last four digits where it is missing. */
  readonly facts?: Partial<MethodFacts>;
}

/** A subscription as the seed writes it: the customer is known from where it stands. */
export type Draft = Omit<SubscriptionRecord, 'customer'>;
