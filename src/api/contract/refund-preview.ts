import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { refundSelection } from './refund-selection.ts';
import { appliedPolicy, refundDestination, refundRoutes } from './refund-terms.ts';

/** One item's part. */
export const refundLine = v.object({
  item: id,
  name: v.string(),
  amount: money,
  /** `prorated`: for the days that are left of what was paid. `partial`: what is left after an earlier refund. */
  kind: openEnum(['full', 'prorated', 'partial']),
  /** What was charged for it. */
  of: money,
  /** For `prorated`: the days that were paid for, and those that are left. */
  days: v.optional(
    v.object({ from: plainDate, to: plainDate, total: v.pipe(v.number(), v.integer()), left: v.pipe(v.number(), v.integer()) }),
  ),
});
export type RefundLine = v.InferOutput<typeof refundLine>;

/** What else is true once the money is sent. */
export const refundConsequence = v.object({
  code: openEnum([
    'access-ends',
    'contract-ends',
    'subscription-continues',
    'family-loses-access',
    'return-goods',
    'codes-void',
    'no-access-lost',
  ]),
  on: v.optional(plainDate),
  name: v.optional(v.string()),
});
export type RefundConsequence = v.InferOutput<typeof refundConsequence>;

/** What a request would come to. Nothing has happened yet. */
export const refundPreview = v.object({
  purchase: id,
  version: v.pipe(v.number(), v.integer()),
  asOf: instant,
  today: plainDate,
  route: openEnum(refundRoutes),
  /** Their amounts add up to `amount`. */
  lines: v.array(refundLine),
  amount: money,
  /** The tax within `amount`. */
  taxes: v.array(v.object({ name: v.string(), rate: v.string(), amount: money })),
  /** The same in the currency of sale, and the rate it was charged at. */
  original: v.optional(money),
  rate: v.optional(v.string()),
  /** Where it goes; the amounts add up to `amount`. */
  parts: v.array(v.object({ ...refundDestination.entries, amount: money })),
  consequences: v.array(refundConsequence),
  decision: openEnum(['automatic', 'review']),
  /** When a person has decided at the latest. */
  decidedBy: v.optional(plainDate),
  policy: appliedPolicy,
});
export type RefundPreview = v.InferOutput<typeof refundPreview>;

/** What a request would come to: how much, where and when, and what is lost. Changes nothing. */
export const previewRefund = operation({
  method: 'POST',
  path: '/purchases/{id}/refund-previews',
  auth: 'customer',
  scope: 'refunds:read',
  params: v.object({ id }),
  body: v.strictObject(refundSelection),
  result: refundPreview,
  safe: true,
});
