import * as v from 'valibot';
import { id, languageTag, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { refundRequest } from './refund-request.ts';
import { refundSelection } from './refund-selection.ts';
import { refundReasons } from './refund-terms.ts';

export { getRefundRequest, listRefundRequests } from './refund-request-reads.ts';

const params = v.object({ id });
const version = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What the customer says, in their own words. A card's number in it is masked before it is kept. */
const statement = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const evidence = v.pipe(v.array(id), v.maxLength(10));

/** Asks for money back. What a rule decides is decided at once; the rest waits for a person. */
export const createRefundRequest = operation({
  method: 'POST',
  path: '/refund-requests',
  auth: 'customer',
  scope: 'refunds:write',
  body: v.strictObject({
    purchase: id,
    ...refundSelection,
    /** On every route but `withdraw`, where none may be asked for. */
    reason: v.optional(v.picklist(refundReasons)),
    statement: v.optional(statement),
    evidence: v.optional(evidence),
    /** The preview's version. If the purchase has changed since, the answer is 409 `purchase-changed`. */
    version,
    /** The preview's `today`. On another day the amount may differ, and the answer is 409 `purchase-changed` too. */
    previewedOn: plainDate,
    /** The language of the acknowledgement. */
    locale: languageTag,
  }),
  result: refundRequest,
  status: 201,
  changes: ['refunds', 'purchases', 'subscriptions'],
});

/** What the customer does about a request. */
export const refundRequestChange = v.union([
  /** Asks for another look at what was declined, once, with something added. What was granted in part stays, and is there before. */
  v.strictObject({ kind: v.literal('appeal'), statement, evidence: v.optional(evidence) }),
  /** Answers the store's question. */
  v.strictObject({ kind: v.literal('answer'), statement, evidence: v.optional(evidence) }),
  v.strictObject({ kind: v.literal('add-evidence'), evidence: v.pipe(evidence, v.minLength(1)) }),
  v.strictObject({ kind: v.literal('take-back') }),
  /** Where money goes that came back: a payment method of the customer's, or the store balance. */
  v.strictObject({ kind: v.literal('choose-destination'), to: v.union([v.strictObject({ method: id }), v.strictObject({ balance: v.literal(true) })]) }),
]);
export type RefundRequestChange = v.InferOutput<typeof refundRequestChange>;

/** Appeals, answers, takes back, or says where money goes that came back. */
export const changeRefundRequest = operation({
  method: 'POST',
  path: '/refund-requests/{id}/changes',
  auth: 'customer',
  scope: 'refunds:write',
  params,
  body: v.strictObject({
    change: refundRequestChange,
    /** The request's version. If it has changed since, the answer is 409 `refund-changed`. */
    version,
  }),
  result: refundRequest,
  changes: ['refunds', 'purchases'],
});
