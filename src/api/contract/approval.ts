import * as v from 'valibot';
import { action } from './action.ts';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';
import { decline } from './decline.ts';
import { unlock } from './unlock.ts';

/** How an approval stands. The last five are final for a challenge; `retry` begins another where that is allowed. */
export const approvalStates = [
  'required',
  'challenged',
  'succeeded',
  'failed',
  'timed-out',
  'abandoned',
  'cancelled',
] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** What the bank asks of the customer, and where. It is the bank's or the provider's own page: nothing of it is ours. */
export const challenge = v.object({
  /** `frame` is shown in the page, `redirect` needs a page for itself, `provider` is opened by the provider's own script. */
  kind: openEnum(['frame', 'redirect', 'provider']),
  /** Of `frame` and `redirect`. */
  url: v.optional(url),
  /** Of `provider`: what its adapter needs. */
  fields: v.optional(v.object({ name: v.string(), settings: v.record(v.string(), v.string()) })),
  startedAt: instant,
  expiresAt: instant,
  /** Whether the bank gives more time when asked. */
  extendable: v.boolean(),
});
export type Challenge = v.InferOutput<typeof challenge>;

export const approvalAction = action(
  ['start', 'extend', 'cancel', 'retry'],
  openEnum(['payment-running', 'too-many-tries', 'order-cancelled', 'bank-refuses', 'not-extendable']),
);

/** Something that waits for the customer's bank to hear from the customer (directive (EU) 2015/2366, article 97). */
export const approval = v.object({
  id,
  version: v.pipe(v.number(), v.integer()),
  asOf: instant,
  today: plainDate,
  state: openEnum(approvalStates),
  /** What happens once it is approved. */
  purpose: openEnum(['payment', 'renewal', 'first-payment', 'add-method', 'subscription-change']),
  /** Why the bank has to ask. */
  reason: openEnum(['first-of-series', 'amount-changed', 'new-method', 'bank-asks', 'exemption-refused']),
  /** What waits, in words: an order's title, a method's label. */
  title: v.string(),
  amount: v.optional(money),
  method: v.optional(v.object({ id: v.optional(id), label: v.string() })),
  purchase: v.optional(id),
  subscription: v.optional(id),
  /** The kind of subscription change, where one waits. */
  change: v.optional(v.string()),
  requestedAt: instant,
  /** Until when it can be approved at all. Missing where it waits as long as the order does. */
  approveBy: v.optional(instant),
  challenge: v.optional(challenge),
  /** Tries so far. */
  tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Why it has failed, or why the payment was declined though the bank approved. */
  decline: v.optional(decline),
  /** What was done after it succeeded. `processing`: approved, and the money is on its way. */
  outcome: v.optional(
    v.object({
      state: openEnum(['done', 'processing', 'declined']),
      method: v.optional(id),
      unlocks: v.array(unlock),
    }),
  ),
  actions: v.array(approvalAction),
});
export type Approval = v.InferOutput<typeof approval>;
export type ApprovalAction = v.InferOutput<typeof approvalAction>;
