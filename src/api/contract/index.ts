/**
 * The rows of the contract, for those who call a transport themselves or keep the contract with a back end of their own. Their
 * schemas hang on them (`listSubscriptions.result`).
 */
export { getAddressForm } from './address-form.ts';
export { changeApproval, confirmApproval, getApproval, listApprovals } from './approval-operations.ts';
export { listBalanceMovements } from './balance.ts';
export { getBillingDetails, updateBillingDetails } from './billing-details.ts';
export { checkCharge } from './charge-check.ts';
export { checkFlow } from './check-flow.ts';
export { createCustomerSession } from './customer-session.ts';
export { getDiagnosis } from './diagnosis.ts';
export { createDeclaration, createGuestDeclaration, listContracts, listDeclarations } from './declaration-operations.ts';
export { createDocumentLink } from './document-link.ts';
export { getMerchant } from './merchant.ts';
export { operations } from './operations.ts';
export { changePaymentMethod, listPaymentMethods, orderPaymentMethods, previewPaymentMethodChange } from './payment-method-operations.ts';
export { listOutstanding } from './outstanding.ts';
export { createPayment, getPayment } from './payment-operations.ts';
export { getPaymentRules } from './payment-rules.ts';
export { completePaymentSetup, startPaymentSetup } from './payment-setup.ts';
export { problemCodes } from './problem.ts';
export { getPurchaseOverview, listPurchases } from './purchase-list-operations.ts';
export { getPurchase, getSpending, updateInvoice } from './purchase-operations.ts';
export { addEvidence } from './refund-evidence.ts';
export { getRefundOptions } from './refund-options.ts';
export { previewRefund } from './refund-preview.ts';
export { changeRefundRequest, createRefundRequest, getRefundRequest, listRefundRequests } from './refund-request-operations.ts';
export { decideRefundRequest, listRefundReviews } from './refund-review.ts';
export { getRights } from './rights.ts';
export { changeSubscription, getSubscriptionOptions, previewSubscriptionChange } from './subscription-change-operations.ts';
export { getSubscription, listSubscriptions } from './subscription-operations.ts';
export { createHandOver, getTroubleshootingFlow } from './troubleshooting-flow.ts';
