import * as v from 'valibot';
import { approval } from './approval.ts';
import { id, instant, plainDate, url } from './common.ts';
import { operation } from './operation.ts';

const params = v.object({ id });

/** What waits for the customer's bank, the most urgent first, and what was decided in the last day. At most 50. */
export const listApprovals = operation({
  method: 'GET',
  path: '/approvals',
  auth: 'customer',
  scope: 'payments:read',
  reads: ['payments'],
  result: v.object({ asOf: instant, today: plainDate, items: v.array(approval) }),
});

/** One approval. */
export const getApproval = operation({
  method: 'GET',
  path: '/approvals/{id}',
  auth: 'customer',
  scope: 'payments:read',
  reads: ['payments'],
  params,
  result: approval,
});

/** What the customer does about an approval. */
export const approvalChange = v.union([
  /** Begins a challenge, the first one or another after one that came to nothing. */
  v.strictObject({
    kind: v.picklist(['start', 'retry']),
    /** What the page can show. The bank may insist on `redirect`. */
    display: v.picklist(['frame', 'redirect']),
    /** Where the bank sends the customer back to. `billing_approval` with the id is added to its query. */
    returnUrl: v.optional(url),
  }),
  /** Asks the bank for more time. */
  v.strictObject({ kind: v.literal('extend') }),
  /** The payment or change is not made. What is owed stays owed. */
  v.strictObject({ kind: v.literal('cancel') }),
]);
export type ApprovalChange = v.InferOutput<typeof approvalChange>;

/** Begins, prolongs or ends a challenge. */
export const changeApproval = operation({
  method: 'POST',
  path: '/approvals/{id}/changes',
  auth: 'customer',
  scope: 'payments:write',
  params,
  body: v.strictObject({
    change: approvalChange,
    /** The approval's version. If it has changed since, the answer is 409 `approval-changed`. */
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  result: approval,
  changes: ['payments'],
});

/**
 * The customer is back from the bank: the provider is asked what became of the challenge, and what waited for it is carried out.
 * The browser's own word counts for nothing. Repeating it is harmless, and answers the same once the state is final.
 */
export const confirmApproval = operation({
  method: 'POST',
  path: '/approvals/{id}/confirmation',
  auth: 'customer',
  scope: 'payments:write',
  params,
  result: approval,
  changes: ['payments', 'payment-methods', 'purchases', 'subscriptions'],
});
