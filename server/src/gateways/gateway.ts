import type { InferInput } from 'valibot';
import type { Merchant } from '../../../src/api/contract/merchant.ts';
import type {
  SubscriptionChange,
  SubscriptionOptions,
  SubscriptionPreview,
} from '../../../src/api/contract/subscription-change.ts';
import type { listSubscriptions } from '../../../src/api/contract/subscription-operations.ts';
import type { Subscription } from '../../../src/api/contract/subscription.ts';
import type { Database } from '../database.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import type { PurchaseGateway } from './purchase-gateway.ts';
import type { MoneyBackGateway } from './refund-gateway.ts';

/** One page of a customer's subscriptions, with the time they were looked at. */
export type SubscriptionPage = InferInput<(typeof listSubscriptions)['result']>;

/** Which page of them. */
export interface SubscriptionQuery {
  readonly state?: 'current' | 'ended';
  readonly cursor?: string;
  readonly limit: number;
}

/**
 * A billing system behind the contract. Every call names the customer whose token asked, and answers `undefined`
 * alike for what that customer does not have and for what does not exist. What cannot be done is a `ProblemError`.
 */
export interface BillingGateway extends PurchaseGateway, PaymentGateway, MoneyBackGateway {
  merchant(): Promise<Merchant>;

  /** Whether tokens can be made for a customer. */
  hasCustomer(customer: string): Promise<boolean>;

  /** Those that need attention first, then the newest. */
  listSubscriptions(customer: string, query: SubscriptionQuery): Promise<SubscriptionPage>;

  getSubscription(customer: string, id: string): Promise<Subscription | undefined>;

  subscriptionOptions(customer: string, id: string): Promise<SubscriptionOptions | undefined>;

  /** What a change would do. What fell due before it happens first, so that the preview is of today. */
  previewChange(customer: string, id: string, change: SubscriptionChange): Promise<SubscriptionPreview | undefined>;

  /**
   * Makes a change that was previewed at `version` (and on `previewedOn`, the customer's day then), inside the caller's transaction, so that the effect and the
   * answer kept under its idempotency key commit together.
   */
  applyChange(
    tx: Database,
    customer: string,
    id: string,
    change: SubscriptionChange,
    version: number,
    previewedOn?: string,
  ): Promise<Subscription | undefined>;

  /**
   * Lets everything happen that has fallen due. Safe to run in several processes at once, and as often as one likes.
   */
  advance(): Promise<void>;
}
