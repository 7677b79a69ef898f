/**
 * Sample data and an in-memory back end, for stories, for tests, and for a host's own tests of its page. It needs
 * neither a test framework nor the DOM.
 */
export { asOf, today } from './calendar.ts';
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
export { nok } from './money.ts';
export { subscriptionFromNewerServer } from './newer-server.ts';
export { plans } from './plans.ts';
export type { SubscriptionFixture } from './subscription-fixture.ts';
export * as subscriptions from './subscriptions/index.ts';
