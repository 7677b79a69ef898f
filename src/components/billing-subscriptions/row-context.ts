import type { Merchant } from '../../api/contract/merchant.ts';
import type { ChangeKind, Subscription, SubscriptionAction } from '../../api/contract/subscription.ts';
import type { NavigateContext } from '../internal/events.ts';

/** What the parts of a row know beside their subscription, and what they can set going. */
export interface RowContext {
  /** The customer's day, by the server's clock. */
  readonly today: string;
  readonly headingLevel: number;
  /** The other subscriptions shown, to name a duplicate by. */
  readonly subscriptions: readonly Subscription[];
  readonly merchant: Merchant | undefined;
  /** Opens the dialog that previews and makes a change. */
  readonly change: (subscription: Subscription, kind: ChangeKind) => void;
  /** Follows an action that leads somewhere else, unless the host takes it over. */
  readonly follow: (event: MouseEvent, purpose: string, url?: string, context?: NavigateContext) => void;
}

/** The action of a name, where the server lists it and allows it. */
export const allowed = (
  { actions }: Subscription,
  name: SubscriptionAction['name'],
): Extract<SubscriptionAction, { allowed: true }> | undefined =>
  actions.find((action): action is Extract<SubscriptionAction, { allowed: true }> => action.allowed && action.name === name);
