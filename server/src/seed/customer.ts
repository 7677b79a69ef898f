import type { SubscriptionRecord } from '../domain/subscription/record.ts';
import type { Calendar } from './calendar.ts';

/** A way to pay. The token says how it behaves in the sandbox. */
export interface SeedPaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly lastFour?: string;
  readonly token: string;
}

/** A customer of the sample store, and what stands on their account. */
export interface SeedCustomer {
  readonly id: string;
  readonly timeZone: string;
  readonly paymentMethods: readonly SeedPaymentMethod[];
  readonly subscriptions: (calendar: Calendar) => readonly Draft[];
}

/** A subscription as the seed writes it: the customer is known from where it stands. */
export type Draft = Omit<SubscriptionRecord, 'customer'>;
