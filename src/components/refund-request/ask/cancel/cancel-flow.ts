import type { changeSubscription } from '../../../../api/contract/subscription-change-operations.ts';
import type { SubscriptionPreview } from '../../../../api/contract/subscription-change.ts';
import type { Subscription } from '../../../../api/contract/subscription.ts';
import type { BillingError } from '../../../../api/errors.ts';
import type { ActionController } from '../../../../controllers/action-controller.ts';
import type { ReadController } from '../../../../controllers/read-controller.ts';

/** When a subscription is to end. */
export type When = 'period-end' | 'now';

/** The ways of cancelling, each with what it leads to. */
export interface Ways {
  readonly subscription: Subscription;
  readonly ways: readonly { readonly when: When; readonly preview: SubscriptionPreview }[];
}

/** Cancelling, as it is shown. */
export interface CancelFlow {
  readonly ways: ReadController<Ways>;
  readonly action: ActionController<typeof changeSubscription>;
  readonly chosen?: When;
  readonly isMissing: boolean;
  readonly outdated?: BillingError;
  /** What has been done. */
  readonly done?: { readonly subscription: Subscription; readonly preview: SubscriptionPreview };
  /** The way that was chosen; where there is only one, there is nothing to choose. */
  readonly way: Ways['ways'][number] | undefined;
  choose(when: When): void;
  confirm(): Promise<void>;
  leave(): void;
}
