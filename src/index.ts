/** Defines every element, and re-exports what a host's own code needs of them. */
export { BillingProviderElement } from './components/billing-provider/index.ts';
export {
  BillingBeforeSubscriptionChangeEvent,
  BillingSubscriptionChangedEvent,
} from './components/billing-subscriptions/events.ts';
export { BillingSubscriptionsElement } from './components/billing-subscriptions/index.ts';
export { BillingChargeCheckedEvent } from './components/charge-verifier/events.ts';
export { ChargeVerifierElement } from './components/charge-verifier/index.ts';
export { BillingApprovalDecidedEvent } from './components/payment-approval/events.ts';
export { PaymentApprovalElement } from './components/payment-approval/index.ts';
export { BillingBeforeInvoiceUpdateEvent, BillingInvoiceUpdatedEvent } from './components/purchase-history/events.ts';
export { PurchaseHistoryElement } from './components/purchase-history/index.ts';
export { BillingHandedOverEvent, BillingTroubleSolvedEvent } from './components/purchase-troubleshooter/events.ts';
export { PurchaseTroubleshooterElement } from './components/purchase-troubleshooter/index.ts';
export {
  BillingBeforePaymentMethodChangeEvent,
  BillingDetailsUpdatedEvent,
  BillingOrderPaidEvent,
  BillingPaymentMethodAddedEvent,
  BillingPaymentMethodChangedEvent,
  BillingPaymentMethodsOrderedEvent,
} from './components/payment-methods/events.ts';
export { PaymentMethodsElement } from './components/payment-methods/index.ts';
export {
  BillingBeforeRefundRequestEvent,
  BillingRefundChangedEvent,
  BillingRefundRequestedEvent,
} from './components/refund-request/events.ts';
export { RefundRequestElement } from './components/refund-request/index.ts';
export { BillingDeclaredEvent } from './components/internal/declare/events.ts';
export { BillingErrorEvent, BillingNavigateEvent, type NavigateContext } from './components/internal/events.ts';
export type { SessionToken } from './api/transport.ts';
export type { FetchSession } from './session/session.ts';
