import * as v from 'valibot';
import { id, page, pageQuery } from './common.ts';
import { operation } from './operation.ts';
import { declineReasons, refundRequest } from './refund-request.ts';

const note = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** A request as the store's people see it. */
export const refundReview = v.object({
  ...refundRequest.entries,
  customer: id,
  /** What can be decided about it just now. */
  decisions: v.array(v.picklist(['approve', 'decline', 'question', 'reverse'])),
  /** How many requests of the same customer were approved in the last 90 days. */
  approvedLately: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type RefundReview = v.InferOutput<typeof refundReview>;

/** What the store's people decide. */
export const refundDecision = v.union([
  v.strictObject({
    kind: v.literal('approve'),
    /**
     * Minor units, less than what was asked for: the rest is declined. All of it when missing. After an appeal against a part, with that part, and
     * more than it.
     */
    amount: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    note: v.optional(note),
  }),
  v.strictObject({ kind: v.literal('decline'), reason: v.picklist(declineReasons), note: v.optional(note) }),
  v.strictObject({ kind: v.literal('question'), text: note }),
  /** Takes an approval back while the money has not arrived. */
  v.strictObject({ kind: v.literal('reverse'), note }),
]);
export type RefundDecision = v.InferOutput<typeof refundDecision>;

/** Requests of all customers: those that wait for a person first, the longest waiting first; or those decided, the latest first. */
export const listRefundReviews = operation({
  method: 'GET',
  path: '/refund-reviews',
  auth: 'secret-key',
  query: v.object({ ...pageQuery, state: v.optional(v.picklist(['open', 'decided'])) }),
  result: page(refundReview),
});

/** Decides about a request. For the host's server only, on behalf of the person named. */
export const decideRefundRequest = operation({
  method: 'POST',
  path: '/refund-reviews/{id}/decisions',
  auth: 'secret-key',
  params: v.object({ id }),
  body: v.strictObject({
    decision: refundDecision,
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Who decides, for the audit trail. The customer never sees it. */
    reviewer: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  }),
  result: refundReview,
});
