import type { Account } from '../domain/diagnosis/account.ts';
import type { Buyer, PurchaseRecord } from '../domain/purchase/record.ts';
import type { Draft, SeedMovement, SeedPaymentMethod, SeedRequest } from './account.ts';
import type { SeedRefund } from './asked-back.ts';
import type { Calendar } from './calendar.ts';
import type { Shop } from './purchases/shop.ts';

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
  /** Where receipts are sent. */
  readonly email?: string;
  readonly account?: Account;
  /** How the store balance came about, the oldest first. */
  readonly balance?: (calendar: Calendar) => readonly SeedMovement[];
  /** What waits for the organiser of the family. */
  readonly requests?: readonly SeedRequest[];
  /** What money was asked back for. */
  readonly refunds?: readonly SeedRefund[];
  /** What was bought until now, payments of the subscriptions among it. Made as it is read. */
  readonly purchases?: (shop: Shop, subscriptions: readonly Draft[], options: SeedOptions) => Iterable<PurchaseRecord>;
}
