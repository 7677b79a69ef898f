import type { BlockedCode } from '../api/contract/action.ts';
import type { Subscription, SubscriptionAction } from '../api/contract/subscription.ts';
import { plansBeside } from './plans.ts';

type Name = Exclude<SubscriptionAction['name'], 'unknown'>;
type Facts = Omit<Subscription, 'actions'>;

const can = (name: Name): SubscriptionAction => ({ name, allowed: true, via: 'api' });
const link = (name: Name, url: string): SubscriptionAction => ({ name, allowed: true, via: 'link', url });
const blocked = (name: Name, code: BlockedCode, until?: string): SubscriptionAction => ({
  name,
  allowed: false,
  code: code as Exclude<BlockedCode, 'unknown'>,
  until,
});

const elsewhere: Record<string, string> = {
  'app-store': 'https://apps.apple.com/account/subscriptions',
  'google-play': 'https://play.google.com/store/account/subscriptions',
};

/** What a back end would let the customer do with a subscription as it stands. */
export const actionsFor = (facts: Facts): SubscriptionAction[] => {
  const { source, ownership, endedOn, renewal, kind, pause } = facts;
  if (endedOn) return [];
  if (ownership.kind === 'shared') return [blocked('cancel', 'owner-only'), can('contact-owner')];
  if (source !== 'direct') {
    const url = elsewhere[source] ?? 'https://partner.example/mine-tjenester';
    return [link('manage', url), blocked('cancel', 'managed-elsewhere')];
  }
  if (renewal === 'none') return [];
  if (facts.healthReason === 'payment-pending') return [blocked('cancel', 'payment-pending'), can('update-payment')];
  if (kind === 'free') return [can('cancel'), can('change-plan')];
  if (renewal === 'off') return endingActions(facts);
  if (renewal === 'paused') {
    const wait = blocked('change-plan', 'already-paused', pause?.until);
    return [can('resume'), can('cancel'), wait, can('update-payment')];
  }
  return [
    ...priceActions(facts),
    can('cancel'),
    ...(pause ? [can('resume')] : [pauseAction(facts)]),
    ...(facts.pendingPlan ? [can('keep-plan')] : []),
    ...(plansBeside(facts.plan).length > 0 ? [changePlanAction(facts)] : []),
    can('update-payment'),
  ];
};

const endingActions = ({ accessUntil, outstanding }: Facts): SubscriptionAction[] => [
  can('keep'),
  blocked('cancel', 'already-cancelled', accessUntil),
  blocked('change-plan', 'not-renewing', accessUntil),
  ...(outstanding ? [can('update-payment')] : []),
];

const priceActions = ({ priceIncrease }: Facts): SubscriptionAction[] =>
  priceIncrease?.consent === 'needed' ? [can('accept-price'), can('decline-price')] : [];

const pauseAction = ({ trial, outstanding, commitment, priceIncrease }: Facts): SubscriptionAction => {
  if (outstanding) return blocked('pause', 'payment-overdue');
  if (commitment) return blocked('pause', 'committed', commitment.endsOn);
  if (priceIncrease?.consent === 'needed') return blocked('pause', 'price-response-needed', priceIncrease.respondBy);
  return trial ? blocked('pause', 'not-offered') : can('pause');
};

const changePlanAction = ({ outstanding, commitment }: Facts): SubscriptionAction => {
  if (outstanding) return blocked('change-plan', 'payment-overdue');
  return commitment ? blocked('change-plan', 'committed', commitment.endsOn) : can('change-plan');
};
