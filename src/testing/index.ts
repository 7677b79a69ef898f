/**
 * Sample data and an in-memory back end, for stories, for tests, and for a host's own tests of its page. It needs
 * no test framework, and nothing but `fakePaymentFields` needs the DOM.
 */
export * as addressForms from './address-forms.ts';
export type { ApprovalFixture } from './approval-fixture.ts';
export * as approvals from './approvals/index.ts';
export * as balanceMovements from './balance-movements.ts';
export * as billingDetails from './billing-details.ts';
export { asOf, today } from './calendar.ts';
export type { ChargeCheckFixture } from './charge-check-fixture.ts';
export * as chargeChecks from './charge-checks/index.ts';
export * as contracts from './contracts.ts';
export * as declarations from './declarations.ts';
export { declineOf } from './decline.ts';
export { declinedOrders } from './declined-orders.ts';
export * as diagnoses from './diagnoses.ts';
export type { DiagnosisFixture } from './diagnosis-fixture.ts';
export { failingPaymentMethods } from './failing-payment-methods.ts';
export { fakePaymentFields } from './fake-fields/fake-payment-fields.ts';
export { fakeOutcomes, type FakeOutcome } from './fake-fields/words.ts';
export { findings } from './findings.ts';
export type { Fixture } from './fixture-of.ts';
export * as flows from './flows/index.ts';
export { manyBalanceMovements } from './many-balance-movements.ts';
export { manyPaymentMethods } from './many-payment-methods.ts';
export { manyPurchases } from './many-purchases.ts';
export { manyRefundRequests } from './many-refund-requests.ts';
export { manySubscriptions } from './many.ts';
export {
  createMemoryBackend,
  type Call,
  type CallName,
  type ChallengeLook,
  type ChallengeResult,
  type DiagnosisResult,
  type Failure,
  type HandOver,
  type Hold,
  type MemoryBackend,
  type MemoryBackendOptions,
  type PaymentRequest,
  type PaymentResult,
  type RefundMove,
  type Result,
  type Results,
  type SetupCompletion,
  type SetupResult,
} from './memory-backend/index.ts';
export { merchant } from './merchant.ts';
export { inCurrency, nok } from './money.ts';
export { chargeCheckFromNewerServer, purchaseFromNewerServer, subscriptionFromNewerServer } from './newer-server.ts';
export {
  approvalFromNewerServer,
  diagnosisFromNewerServer,
  outstandingOrderFromNewerServer,
  paymentMethodFromNewerServer,
} from './newer-server-payments.ts';
export {
  declarationFromNewerServer,
  refundOptionsFromNewerServer,
  refundPreviewFromNewerServer,
  refundRequestFromNewerServer,
  rightsFromNewerServer,
} from './newer-server-refunds.ts';
export type { OutstandingOrderFixture } from './outstanding-order-fixture.ts';
export * as outstandingOrders from './outstanding-orders/index.ts';
export type { PaymentMethodFixture } from './payment-method-fixture.ts';
export * as paymentMethods from './payment-methods/index.ts';
export * as paymentRules from './payment-rules.ts';
export { plans } from './plans.ts';
export type { PurchaseFixture } from './purchase-fixture.ts';
export * as purchases from './purchases/index.ts';
export * as refundOptions from './refund-options/index.ts';
export { refundOptionsOf } from './refund-options-of.ts';
export * as refundPreviews from './refund-previews.ts';
export { refundPreviewOf } from './refund-preview-of.ts';
export * as refundRequests from './refund-requests/index.ts';
export * as rights from './rights/index.ts';
export type { SubscriptionFixture } from './subscription-fixture.ts';
export * as subscriptions from './subscriptions/index.ts';
export { summaryOf } from './summary-of.ts';
