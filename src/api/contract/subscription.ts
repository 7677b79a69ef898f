import * as v from 'valibot';
import { action, blockedCode } from './action.ts';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';

/** How long one period is: `{unit: 'month', count: 3}` is a quarter. */
export const interval = v.object({
  unit: openEnum(['day', 'week', 'month', 'year']),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Interval = v.InferOutput<typeof interval>;

/** A price for a period. Lifetime and granted plans have no interval. A free plan costs zero. */
export const plan = v.object({
  id,
  name: v.string(),
  price: money,
  interval: v.optional(interval),
});
export type Plan = v.InferOutput<typeof plan>;

/** The changes a customer can make. Their names are also those of the actions. */
export const changeKinds = [
  'cancel',
  'keep',
  'pause',
  'resume',
  'change-plan',
  'keep-plan',
  'accept-price',
  'decline-price',
  'accept-offer',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const subscriptionAction = action([...changeKinds, 'update-payment', 'contact-owner', 'manage'], blockedCode);
export type SubscriptionAction = v.InferOutput<typeof subscriptionAction>;

/** Why paying does not work, so that the sentence can name the one thing to do. */
export const healthReason = openEnum([
  'card-expired',
  'card-declined',
  'insufficient-funds',
  'authentication-required',
  'amount-above-maximum',
  'payment-pending',
  'payment-method-missing',
]);

export const endReason = openEnum([
  'cancelled',
  'payment-failed',
  'price-declined',
  'refunded',
  'revoked',
  'trial-ended',
  'term-ended',
]);

/**
 * A subscription is three independent facts, `access`, `renewal` and `health`, and what else is true of it.
 * "Cancelled" is none of them: it is `renewal: 'off'` while access lasts, and `access: 'none'` after.
 */
export const subscription = v.object({
  id,
  /** Grows with every change. A change names the version that the customer saw. */
  version: v.pipe(v.number(), v.integer()),
  product: v.object({ name: v.string(), imageUrl: v.optional(url) }),
  plan,
  /** The parts, when there are several. Their prices add up to the plan's. */
  items: v.optional(
    v.array(v.object({ id, name: v.string(), quantity: v.pipe(v.number(), v.integer(), v.minValue(1)), price: money })),
  ),
  /** `lifetime`, `promotional` and `granted` ones are never charged again. */
  kind: openEnum(['paid', 'free', 'lifetime', 'promotional', 'granted']),
  access: openEnum(['active', 'limited', 'none']),
  /** The last day of access, where an end is known. */
  accessUntil: v.optional(plainDate),
  renewal: openEnum(['automatic', 'off', 'paused', 'none']),
  health: openEnum(['ok', 'grace', 'retry', 'on-hold', 'action-required']),
  healthReason: v.optional(healthReason),
  /** Until when access is kept in `grace`, or the payment is tried again in `retry`. */
  healthUntil: v.optional(instant),
  /** The day on which the payment is tried next. */
  nextRetryOn: v.optional(plainDate),
  startedOn: plainDate,
  endedOn: v.optional(plainDate),
  endReason: v.optional(endReason),
  trial: v.optional(v.object({ endsOn: plainDate })),
  nextCharge: v.optional(v.object({ on: plainDate, amount: money })),
  paymentMethod: v.optional(
    v.object({ id, label: v.string(), lastFour: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))) }),
  ),
  /** The plan that takes over at the next renewal. */
  pendingPlan: v.optional(v.object({ plan, effectiveOn: plainDate })),
  priceIncrease: v.optional(
    v.object({
      from: money,
      to: money,
      effectiveOn: plainDate,
      /** `needed`: without an answer by `respondBy`, the subscription ends on `effectiveOn`. */
      consent: openEnum(['needed', 'given', 'not-needed']),
      respondBy: v.optional(plainDate),
    }),
  ),
  /** The price new customers pay, where this customer keeps another one. */
  listPrice: v.optional(money),
  /** A term paid in parts: `paid` of `total` payments made, `remaining` still owed until `endsOn`. */
  commitment: v.optional(
    v.object({
      paid: v.pipe(v.number(), v.integer()),
      total: v.pipe(v.number(), v.integer()),
      remaining: money,
      endsOn: plainDate,
    }),
  ),
  /** What is unpaid now. */
  outstanding: v.optional(money),
  /** Something that waits for the customer's bank: what is unpaid, or (`change`) a change of this kind with its amount. */
  approval: v.optional(v.object({ id, purpose: openEnum(['payment', 'change']), change: v.optional(v.string()), amount: v.optional(money) })),
  /** A pause that runs (`renewal: 'paused'`) or is scheduled. `until` is the day on which charging starts again. */
  pause: v.optional(v.object({ from: plainDate, until: v.optional(plainDate) })),
  /** Where it was bought. Only `direct` ones can be changed here. */
  source: openEnum(['direct', 'app-store', 'google-play', 'partner']),
  /** The partner's name, when `source` is `partner`. */
  sourceName: v.optional(v.string()),
  ownership: v.object({ kind: openEnum(['own', 'shared']), ownerName: v.optional(v.string()) }),
  /** Ids of other active subscriptions of this customer to the same product. */
  duplicates: v.optional(v.array(id)),
  actions: v.array(subscriptionAction),
});
export type Subscription = v.InferOutput<typeof subscription>;
