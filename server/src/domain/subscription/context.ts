import type { Subscription } from '../../../../src/api/contract/subscription.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Product } from './product.ts';

/** What one needs to know beside the record to say how a subscription stands and what can be done with it. */
export interface Context {
  /** The customer's day. */
  readonly today: PlainDate;
  readonly timeZone: string;
  readonly product: Product;
  readonly paymentMethod?: { readonly id: string; readonly label: string; readonly lastFour?: string };
  /** Where the customer puts a payment method right. */
  readonly paymentMethodsUrl?: string;
  /** Other subscriptions of this customer to the same product that give access. */
  readonly duplicates?: readonly string[];
  /** Something that waits for the customer's bank. */
  readonly approval?: Subscription['approval'];
  /** A payment is being taken at this moment, so nothing may change until its outcome is known. */
  readonly renewing?: boolean;
}
