/**
 * Sample data and an in-memory back end, for stories, for tests, and for a host's own tests of its page. It needs
 * neither a test framework nor the DOM.
 */
export { asOf, today } from './calendar.ts';
export type { ChargeCheckFixture } from './charge-check-fixture.ts';
export * as chargeChecks from './charge-checks/index.ts';
export { manyPurchases } from './many-purchases.ts';
export { manySubscriptions } from './many.ts';
export {
  createMemoryBackend,
  type Call,
  type CallName,
  type Failure,
  type Hold,
  type MemoryBackend,
  type MemoryBackendOptions,
} from './memory-backend/index.ts';
export { merchant } from './merchant.ts';
export { inCurrency, nok } from './money.ts';
export { chargeCheckFromNewerServer, purchaseFromNewerServer, subscriptionFromNewerServer } from './newer-server.ts';
export { plans } from './plans.ts';
export type { PurchaseFixture } from './purchase-fixture.ts';
export * as purchases from './purchases/index.ts';
export type { SubscriptionFixture } from './subscription-fixture.ts';
export * as subscriptions from './subscriptions/index.ts';
export { summaryOf } from './summary-of.ts';
