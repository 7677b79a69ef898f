import type { ChangeKind } from '../../../../src/api/contract/subscription.ts';
import type { Context } from './context.ts';
import { termEnd } from './commitment.ts';
import { absent, allowed, blocked, type Permission } from './permission.ts';
import { planChoices } from './plan-choices.ts';
import type { SubscriptionRecord } from './record.ts';
import { retentionOffer } from './retention-offer.ts';
import { isBilledHere, isCommitted, isPaused, isRenewing } from './situation.ts';

type Rule = (record: SubscriptionRecord, context: Context) => Permission;

/** What stands in the way of changing how it goes on: a pause, another plan, an offer. */
const unsettled = (record: SubscriptionRecord, { today }: Context): Permission | undefined => {
  const { ending, firstPayment, overdue, pause, priceIncrease } = record;
  if (ending) return blocked('not-renewing', ending.on);
  if (firstPayment) return blocked('payment-pending');
  if (overdue) return blocked('payment-overdue');
  if (isPaused(record)) return blocked('already-paused', pause?.until);
  if (priceIncrease?.consent === 'needed') return blocked('price-response-needed', priceIncrease.respondBy);
  if (isCommitted(record)) return blocked('committed', termEnd(record, today));
  return undefined;
};

const cancel: Rule = ({ ending, firstPayment }) => {
  if (ending) return blocked('already-cancelled', ending.on);
  if (firstPayment?.reason === 'payment-pending') return blocked('payment-pending', firstPayment.expiresOn);
  return allowed;
};

const keep: Rule = ({ ending }) => (ending && ending.reason !== 'term-ended' ? allowed : absent());

const pause: Rule = (record, context) => {
  if (context.product.policy.pauses.length === 0 || record.kind !== 'paid' || record.isTrial) return absent();
  if (record.pause && !record.ending) return blocked('already-paused', record.pause.until);
  return unsettled(record, context) ?? allowed;
};

const resume: Rule = ({ pause, ending }) => {
  if (!pause) return absent();
  // Then it is kept first, and resumed after.
  return ending ? absent('not-renewing') : allowed;
};

const changePlan: Rule = (record, context) =>
  planChoices(record, context.product).length === 0 ? absent() : (unsettled(record, context) ?? allowed);

const keepPlan: Rule = ({ pendingPlan }) => (pendingPlan ? allowed : absent());

const answerPrice: Rule = ({ priceIncrease, ending }) =>
  priceIncrease?.consent === 'needed' && !ending ? allowed : absent();

const acceptOffer: Rule = (record, context) =>
  // Never listed: an offer belongs behind the choice to cancel.
  cancel(record, context).allowed && retentionOffer(record, context) ? { allowed: true, shown: false } : absent();

const rules: Record<ChangeKind, Rule> = {
  cancel,
  keep,
  pause,
  resume,
  'change-plan': changePlan,
  'keep-plan': keepPlan,
  'accept-price': answerPrice,
  'decline-price': answerPrice,
  'accept-offer': acceptOffer,
};

/** Whether a change may be made to a subscription now, and if not, why. */
export const permission = (kind: ChangeKind, record: SubscriptionRecord, context: Context): Permission => {
  if (record.ended) return absent('ended');
  const rule = rules[kind](record, context);
  if (record.ownerName) return kind === 'cancel' ? blocked('owner-only') : absent('owner-only');
  if (!isBilledHere(record)) return kind === 'cancel' ? blocked('managed-elsewhere') : absent('managed-elsewhere');
  if (!isRenewing(record)) return absent('not-renewing');
  if (!context.renewing) return rule;
  return { allowed: false, code: 'renewal-running', shown: rule.shown };
};

