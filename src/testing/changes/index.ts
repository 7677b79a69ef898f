import type { Subscription } from '../../api/contract/subscription.ts';
import type { SubscriptionChange } from '../../api/contract/subscription-change.ts';
import { acceptOffer } from './accept-offer.ts';
import { cancel } from './cancel.ts';
import { changePlan, keepPlan } from './change-plan.ts';
import { keep } from './keep.ts';
import type { ChangeContext, ChangeRule, Outcome, Refusal } from './outcome.ts';
import { pause, resume } from './pause.ts';
import { acceptPrice, declinePrice } from './price.ts';

const rules: { [Kind in SubscriptionChange['kind']]: ChangeRule<Kind> } = {
  cancel,
  keep,
  pause,
  resume,
  'change-plan': changePlan,
  'keep-plan': keepPlan,
  'accept-price': acceptPrice,
  'decline-price': declinePrice,
  'accept-offer': acceptOffer,
};

/** What a change of a subscription would come to, or why it cannot be made. */
export const outcomeOf = (
  subscription: Subscription,
  change: SubscriptionChange,
  context: ChangeContext,
): Outcome | Refusal => {
  const refused = refusalOf(subscription, change);
  if (refused) return { refused };
  const rule = rules[change.kind] as ChangeRule<typeof change.kind>;
  return rule(subscription, change, context);
};

/** An offer hangs on the cancellation in whose preview it stood. */
const refusalOf = (subscription: Subscription, { kind }: SubscriptionChange): Refusal['refused'] | undefined => {
  const name = kind === 'accept-offer' ? 'cancel' : kind;
  const action = subscription.actions.find((candidate) => candidate.name === name);
  if (!action) return 'not-offered';
  if (action.allowed) return action.via === 'api' ? undefined : 'managed-elsewhere';
  return action.code === 'unknown' ? 'not-offered' : action.code;
};

export { waysToCancel } from './cancel.ts';
export { choiceOf } from './change-plan.ts';
export type { Outcome, Refusal } from './outcome.ts';
export { pausesOf } from './pause.ts';
