import * as v from 'valibot';

/** Codes that any operation may answer with; `error-messages.ts` has a sentence for each. */
export const problemCodes = [
  'invalid-request',
  'payload-too-large',
  'unauthenticated',
  'session-expired',
  'origin-not-allowed',
  'scope-missing',
  'not-found',
  'method-not-allowed',
  'action-not-allowed',
  'subscription-changed',
  'renewal-running',
  'purchase-changed',
  'payment-methods-changed',
  'billing-details-changed',
  'approval-changed',
  'refund-changed',
  'evidence-refused',
  'setup-expired',
  'card-number-refused',
  'vat-number-invalid',
  'link-expired',
  'payment-declined',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'idempotency-in-progress',
  'rate-limited',
  'internal-error',
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/**
 * A problem document (RFC 9457), as `application/problem+json`.
 *
 * `code` is what programs decide by. `reason` narrows `action-not-allowed` to the code of the blocked action.
 * `errors` names each field that did not fit, by its path in the request.
 */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.optional(v.string()),
  reason: v.optional(v.string()),
  requestId: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ path: v.string(), message: v.string() }))),
});
export type Problem = v.InferOutput<typeof problem>;
