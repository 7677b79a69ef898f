/**
 * The client of a billing back end, without the DOM: for pages that draw their own account page, for workers, for servers.
 *
 * The operations and their schemas are here too. What is not used is left out by a bundler.
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

export * from './contract/action.ts';
export * from './contract/common.ts';
export * from './contract/customer-session.ts';
export * from './contract/merchant.ts';
export * from './contract/operation.ts';
export * from './contract/operations.ts';
export * from './contract/problem.ts';
export * from './contract/subscription.ts';
export * from './contract/subscription-change.ts';
export * from './contract/subscription-operations.ts';
export * from './contract/subscription-change-operations.ts';
