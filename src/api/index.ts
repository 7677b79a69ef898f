/**
 * The client of a billing back end, without the DOM: for pages that draw their own account page, for workers, for
 * servers.
 *
 * The rows of the contract, with the schemas, are in `./contract/index.ts` (`billing-widgets/api/contract`): who only calls
 * need not load them all.
 */
export { createBillingClient, type BillingClient } from './client.ts';
export { BillingError, isAbort, type BillingErrorInit, type BillingErrorKind } from './errors.ts';
export { createIdempotencyKey } from './idempotency-key.ts';
export {
  createTransport,
  type GetToken,
  type RequestOptions,
  type SessionToken,
  type Transport,
  type TransportOptions,
} from './transport.ts';
export type { Wait } from './time-limit.ts';

export type * from './contract/action.ts';
export type * from './contract/address-form.ts';
export type * from './contract/approval-operations.ts';
export type * from './contract/approval.ts';
export type * from './contract/balance.ts';
export type * from './contract/billing-details.ts';
export type * from './contract/charge-check.ts';
export type * from './contract/common.ts';
export type * from './contract/customer-session.ts';
export type * from './contract/decline.ts';
export type * from './contract/diagnosis.ts';
export type * from './contract/document-link.ts';
export type * from './contract/hold.ts';
export type * from './contract/invoice-details.ts';
export type * from './contract/merchant.ts';
export type * from './contract/operation.ts';
export type * from './contract/operations.ts';
export type * from './contract/payment-method-change.ts';
export type * from './contract/payment-method-operations.ts';
export type * from './contract/payment-method.ts';
export type * from './contract/payment-operations.ts';
export type * from './contract/payment-rules.ts';
export type * from './contract/payment-setup.ts';
export type * from './contract/outstanding.ts';
export type * from './contract/payment.ts';
export type * from './contract/unlock.ts';
export type * from './contract/problem.ts';
export type * from './contract/purchase-filter.ts';
export type * from './contract/purchase-list-operations.ts';
export type * from './contract/purchase-operations.ts';
export type * from './contract/purchase-summary.ts';
export type * from './contract/purchase.ts';
export type * from './contract/declaration.ts';
export type * from './contract/refund-evidence.ts';
export type * from './contract/refund-options.ts';
export type * from './contract/refund-preview.ts';
export type * from './contract/refund-request-operations.ts';
export type * from './contract/refund-request.ts';
export type * from './contract/refund-review.ts';
export type * from './contract/refund-terms.ts';
export type * from './contract/rights.ts';
export type * from './contract/subscription-change.ts';
export type * from './contract/subscription.ts';
export type * from './contract/troubleshooting-flow.ts';
