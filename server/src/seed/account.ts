import type { BalanceMovement } from '../../../src/api/contract/balance.ts';
import type { Money } from '../../../src/api/contract/common.ts';
import type { SubscriptionRecord } from '../domain/subscription/record.ts';
import type { MethodFacts } from '../domain/wallet/record.ts';
import type { Calendar } from './calendar.ts';

/** A way to pay. The token says how it behaves in the sandbox. */
export interface SeedPaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly lastFour?: string;
  readonly token: string;
  /** The same for the same card on another account; made up from the method where missing. */
  readonly fingerprint?: string;
  /** Added lately: nothing was bought with it yet. */
  readonly unused?: true;
  /** What is known of it; its kind follows from the last four digits where it is missing. */
  readonly facts?: Partial<MethodFacts> | ((calendar: Calendar) => Partial<MethodFacts>);
}

/** A subscription as the seed writes it: the customer is known from where it stands. */
export type Draft = Omit<SubscriptionRecord, 'customer'>;

/** A movement of the store balance; what it leaves follows from those before it. */
export type SeedMovement = Omit<BalanceMovement, 'id' | 'after' | 'code'> & { readonly code: Exclude<BalanceMovement['code'], 'unknown'> };

/** Something a child has asked the organiser of the family. */
export interface SeedRequest {
  readonly title: string;
  readonly amount: Money;
  readonly ago: number;
}
