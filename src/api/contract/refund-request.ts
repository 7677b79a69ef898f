import * as v from 'valibot';
import { action } from './action.ts';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { evidenceFile } from './evidence-file.ts';
import { appliedPolicy, refundDestination, refundReasons, refundRoutes } from './refund-terms.ts';

/**
 * How a request stands.
 *
 * `question` waits for the customer's answer. `approved`: the money is about to be sent; `sent`: it is on its way. `return-failed`: the
 * money came back, as from a card that is closed, and the customer says where else it is to go. `reversed`: an approval was taken back.
 */
export const refundStates = [
  'received',
  'under-review',
  'question',
  'approved',
  'sent',
  'arrived',
  'declined',
  'return-failed',
  'reversed',
  'taken-back',
] as const;
export type RefundState = (typeof refundStates)[number];

/** Why a request was declined, by a person or by a rule. */
export const declineReasons = [
  'outside-window',
  'used',
  'works-as-described',
  'not-enough-shown',
  'asked-too-often',
  'bought-elsewhere',
  'other',
] as const;
export type RefundDeclineReason = (typeof declineReasons)[number];

/** One thing that happened, the oldest first. */
export const refundEvent = v.object({
  code: openEnum([
    ...refundStates,
    'answered',
    'appealed',
    'evidence-added',
    'destination-chosen',
  ]),
  at: instant,
  /** What a person wrote: the store's, or the customer's own. Text, never markup. */
  note: v.optional(v.string()),
  /** Whose doing it was. */
  by: openEnum(['customer', 'store', 'time']),
});
export type RefundEvent = v.InferOutput<typeof refundEvent>;

export const refundAction = action(
  ['appeal', 'answer', 'take-back', 'add-evidence', 'choose-destination', 'acknowledgement'],
  openEnum(['already-appealed', 'appeal-window-closed', 'decided', 'being-decided', 'too-many-files', 'on-its-way']),
);
export type RefundAction = v.InferOutput<typeof refundAction>;

/** A request for money back, from its receipt to the money's arrival. */
export const refundRequest = v.object({
  id,
  version: v.pipe(v.number(), v.integer()),
  /** To be named to the store's people: short, and easy to read out. */
  reference: v.string(),
  asOf: instant,
  today: plainDate,
  purchase: id,
  /** The first item's name, as in the purchase, and the order's number. */
  title: v.string(),
  orderNumber: v.string(),
  route: openEnum(refundRoutes),
  reason: v.optional(openEnum(refundReasons)),
  statement: v.optional(v.string()),
  state: openEnum(refundStates),
  items: v.array(v.object({ id, name: v.string(), amount: money })),
  /** What was asked for. */
  amount: money,
  requestedAt: instant,
  /** The right's time had passed. It was taken all the same. */
  late: v.optional(v.boolean()),
  decision: v.optional(
    v.object({
      kind: openEnum(['approved', 'partly-approved', 'declined']),
      automatic: v.boolean(),
      at: instant,
      amount: v.optional(money),
      reason: v.optional(openEnum(declineReasons)),
      note: v.optional(v.string()),
      policy: appliedPolicy,
    }),
  ),
  /** What the store asks. */
  question: v.optional(v.object({ text: v.string(), at: instant, answerBy: v.optional(plainDate) })),
  /** Where the money goes or went; missing while nothing is approved. */
  parts: v.optional(
    v.array(
      v.object({
        ...refundDestination.entries,
        amount: money,
        state: openEnum(['planned', 'sent', 'arrived', 'failed', 'reversed']),
        sentOn: v.optional(plainDate),
        arrivedOn: v.optional(plainDate),
      }),
    ),
  ),
  /** What happens next, and by when at the latest. Missing at the end. */
  next: v.optional(v.object({ code: openEnum(['decision', 'answer', 'sending', 'arrival', 'destination']), by: v.optional(plainDate) })),
  events: v.array(refundEvent),
  evidence: v.array(evidenceFile),
  /** The last day of an appeal, where one may be made: of a refusal, or of what was granted in part once that is there. */
  appealBy: v.optional(plainDate),
  /** The subscription that the purchase paid for; it goes on unless it is cancelled. */
  subscription: v.optional(v.object({ id, name: v.string(), renews: v.boolean() })),
  /** The declaration that it comes from. */
  declaration: v.optional(id),
  actions: v.array(refundAction),
});
export type RefundRequest = v.InferOutput<typeof refundRequest>;
