import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { changeKinds, plan } from './subscription.ts';

/** Answers to the optional question after a cancellation was chosen. */
export const cancelReasons = [
  'too-expensive',
  'not-used',
  'missing-something',
  'found-another',
  'technical-problems',
  'other',
] as const;
export type CancelReason = (typeof cancelReasons)[number];

const only = <const K extends string>(kind: K) => v.strictObject({ kind: v.literal(kind) });

/** What the customer wants changed. */
export const subscriptionChange = v.union([
  v.strictObject({
    kind: v.literal('cancel'),
    /** `period-end` keeps access for what is paid; `now` ends it at once. */
    when: v.picklist(['period-end', 'now']),
    survey: v.optional(
      v.strictObject({
        reason: v.picklist(cancelReasons),
        comment: v.optional(v.pipe(v.string(), v.maxLength(500))),
      }),
    ),
  }),
  /** Takes back a cancellation that has not happened yet. */
  only('keep'),
  /** Pauses from the end of the paid period, for a number of periods. */
  v.strictObject({
    kind: v.literal('pause'),
    periods: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
  /** Ends a pause that runs, or takes back one that is scheduled. */
  only('resume'),
  v.strictObject({ kind: v.literal('change-plan'), plan: id }),
  /** Takes back a plan change that waits for the next renewal. */
  only('keep-plan'),
  only('accept-price'),
  /** The subscription ends on the day the new price would begin. */
  only('decline-price'),
  /** Stays, on the terms of an offer that a cancel preview carried. */
  v.strictObject({ kind: v.literal('accept-offer'), offer: id }),
]);
export type SubscriptionChange = v.InferOutput<typeof subscriptionChange>;

/** What will be true after a change, one fact each. The widget has a sentence for every code it knows. */
export const consequence = v.object({
  code: openEnum([
    'access-until',
    'access-ends-now',
    'no-more-charges',
    'not-charged-after-trial',
    'charged-on',
    'charged-today',
    'credited',
    'no-refund',
    'debt-remains',
    'debt-dropped',
    'commitment-owed',
    'data-deleted-on',
    'kept-price-lost',
    'family-loses-access',
    'pause-dropped',
    'plan-change-dropped',
    'paused-from',
    'resumes-on',
    'plan-changes-on',
    'price-changes-on',
    'ends-on',
  ]),
  on: v.optional(plainDate),
  amount: v.optional(money),
  /** A plan's name, where the sentence needs one. */
  name: v.optional(v.string()),
});
export type Consequence = v.InferOutput<typeof consequence>;

/** A reason to stay, shown once after the customer chose to cancel; never on a statutory route. */
export const retentionOffer = v.object({
  id,
  kind: openEnum(['discount', 'pause']),
  /** The price for each of `periods` periods, for a discount. */
  price: v.optional(money),
  periods: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What a change would do. Nothing has happened yet. */
export const subscriptionPreview = v.object({
  subscription: id,
  /** The version this was worked out on; send it along with the change. */
  version: v.pipe(v.number(), v.integer()),
  kind: openEnum(changeKinds),
  asOf: instant,
  today: plainDate,
  effectiveOn: plainDate,
  /** What is taken from the payment method when this is confirmed. */
  dueToday: v.optional(money),
  /** How `dueToday` comes about. The amounts add up to it, or to minus the credit. */
  lines: v.optional(
    v.array(
      v.object({ code: openEnum(['unused-time', 'remaining-time', 'full-price']), name: v.string(), amount: money }),
    ),
  ),
  consequences: v.array(consequence),
  offer: v.optional(retentionOffer),
});
export type SubscriptionPreview = v.InferOutput<typeof subscriptionPreview>;

/** What this customer can choose among. */
export const subscriptionOptions = v.object({
  cancel: v.array(openEnum(['period-end', 'now'])),
  /** Pauses on offer; `until` is the day on which charging starts again. */
  pauses: v.array(
    v.object({ periods: v.pipe(v.number(), v.integer(), v.minValue(1)), from: plainDate, until: plainDate }),
  ),
  plans: v.array(
    v.object({
      plan,
      direction: openEnum(['up', 'down', 'across']),
      /** `now` charges the difference today; `renewal` waits for the next period. */
      takesEffect: openEnum(['now', 'renewal']),
    }),
  ),
});
export type SubscriptionOptions = v.InferOutput<typeof subscriptionOptions>;
