/**
 * The client of a billing back end, without the DOM: for pages that draw their own account page, for workers, for
 * servers.
 *
 * The rows of the contract are here too; their schemas hang on them (`listSubscriptions.result`).
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

export { createCustomerSession } from './contract/customer-session.ts';
export { getMerchant } from './contract/merchant.ts';
export { operations } from './contract/operations.ts';
export {
  changeSubscription,
  getSubscriptionOptions,
  previewSubscriptionChange,
} from './contract/subscription-change-operations.ts';
export { getSubscription, listSubscriptions } from './contract/subscription-operations.ts';

export type * from './contract/action.ts';
export type * from './contract/common.ts';
export type * from './contract/customer-session.ts';
export type * from './contract/merchant.ts';
export type * from './contract/operation.ts';
export type * from './contract/operations.ts';
export type * from './contract/problem.ts';
export type * from './contract/subscription.ts';
export type * from './contract/subscription-change.ts';
