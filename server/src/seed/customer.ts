import type { Buyer, PurchaseRecord } from '../domain/purchase/record.ts';
import type { SubscriptionRecord } from '../domain/subscription/record.ts';
import type { Calendar } from './calendar.ts';
import type { Shop } from './purchases/shop.ts';

/** A way to pay. The token says how it behaves in the sandbox. */
export interface SeedPaymentMethod {
  readonly id: string;
  readonly label: string;
  readonly lastFour?: string;
  readonly token: string;
  /** The same for the same card on another account; made up from the method where missing. */
  readonly fingerprint?: string;
}

/** What the sample store is told from outside. */
export interface SeedOptions {
  /** How many purchases the collector has. */
  readonly purchases: number;
  readonly now: Date;
}

/** A customer of the sample store, and what stands on their account. */
export interface SeedCustomer {
  readonly id: string;
  readonly timeZone: string;
  readonly paymentMethods: readonly SeedPaymentMethod[];
  readonly subscriptions: (calendar: Calendar) => readonly Draft[];
  /** Who stands on invoices. */
  readonly invoiceTo?: Buyer;
  /** What was bought until now, payments of the subscriptions among it. Made as it is read. */
  readonly purchases?: (shop: Shop, subscriptions: readonly Draft[], options: SeedOptions) => Iterable<PurchaseRecord>;
}

/** A subscription as the seed writes it: the customer is known from where it stands. */
export type Draft = Omit<SubscriptionRecord, 'customer'>;
