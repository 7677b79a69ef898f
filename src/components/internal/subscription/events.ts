import type { ChangeKind, Subscription } from '../../../api/contract/subscription.ts';
import type { SubscriptionChange } from '../../../api/contract/subscription-change.ts';

/** What each change is called once it is a fact. A plan change that is taken back is one too. */
export const changedEventNames = {
  cancel: 'billing-subscription-cancelled',
  keep: 'billing-subscription-kept',
  pause: 'billing-subscription-paused',
  resume: 'billing-subscription-resumed',
  'change-plan': 'billing-subscription-plan-changed',
  'keep-plan': 'billing-subscription-plan-changed',
  'accept-price': 'billing-subscription-price-accepted',
  'decline-price': 'billing-subscription-price-declined',
  'accept-offer': 'billing-subscription-offer-accepted',
} as const satisfies Record<ChangeKind, `billing-subscription-${string}`>;

export type SubscriptionChangedEventName = (typeof changedEventNames)[ChangeKind];

/**
 * A subscription was changed: the server has agreed. Its type says how (`billing-subscription-cancelled`, …).
 *
 * `subscription` is how it stands after the change.
 */
export class BillingSubscriptionChangedEvent extends Event {
  readonly detail: { readonly subscription: Subscription };

  constructor(type: SubscriptionChangedEventName, detail: BillingSubscriptionChangedEvent['detail']) {
    super(type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/**
 * The customer has confirmed a change, and it is about to be sent. `preventDefault()` stops it: the dialog closes, and what
 * happens next is the host's.
 */
export class BillingBeforeSubscriptionChangeEvent extends Event {
  static readonly type = 'billing-before-subscription-change';
  readonly detail: { readonly subscription: Subscription; readonly change: SubscriptionChange };

  constructor(detail: BillingBeforeSubscriptionChangeEvent['detail']) {
    super(BillingBeforeSubscriptionChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface HTMLElementEventMap extends Record<SubscriptionChangedEventName, BillingSubscriptionChangedEvent> {
    'billing-before-subscription-change': BillingBeforeSubscriptionChangeEvent;
  }
}
