import type { BlockedCode } from '../../api/contract/action.ts';
import type { Plan, Subscription } from '../../api/contract/subscription.ts';
import type { Consequence, SubscriptionChange, SubscriptionPreview } from '../../api/contract/subscription-change.ts';

/** What a change comes to: the preview shows it, the change itself does it. */
export interface Outcome extends Pick<SubscriptionPreview, 'dueToday' | 'lines' | 'offer'> {
  /** The facts that differ afterwards. `undefined` takes one away. */
  facts: Partial<Subscription>;
  effectiveOn: string;
  consequences: Consequence[];
}

/** Why a change cannot be made. */
export interface Refusal {
  refused: Exclude<BlockedCode, 'unknown'>;
}

/** What a rule knows beside the subscription. */
export interface ChangeContext {
  today: string;
  /** What the customer can change to. */
  plans: readonly Plan[];
}

/** Works out one kind of change. It trusts that the action is allowed. */
export type ChangeRule<Kind extends SubscriptionChange['kind']> = (
  subscription: Subscription,
  change: Extract<SubscriptionChange, { kind: Kind }>,
  context: ChangeContext,
) => Outcome | Refusal;

/** The day up to which it can be used: until the next charge, or as long as an unpaid one is waited for. */
export const paidUntil = (subscription: Subscription, today: string): string => {
  const { accessUntil, healthUntil, nextCharge, outstanding, pause, renewal, trial } = subscription;
  if (trial) return trial.endsOn;
  if (pause) return (renewal === 'paused' ? pause.until : pause.from) ?? today;
  // With a debt, the next charge is another try for a period that runs already.
  return (outstanding ? healthUntil?.slice(0, 10) : nextCharge?.on) ?? accessUntil ?? today;
};
