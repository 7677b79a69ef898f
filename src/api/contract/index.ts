/**
 * The rows of the contract, for those who call a transport themselves or keep the contract with a back end of their own. Their
 * schemas hang on them (`listSubscriptions.result`).
 */
export { checkCharge } from './charge-check.ts';
export { createCustomerSession } from './customer-session.ts';
export { createDocumentLink } from './document-link.ts';
export { getMerchant } from './merchant.ts';
export { operations } from './operations.ts';
export { problemCodes } from './problem.ts';
export { getPurchaseOverview, listPurchases } from './purchase-list-operations.ts';
export { getPurchase, getSpending, updateInvoice } from './purchase-operations.ts';
export { changeSubscription, getSubscriptionOptions, previewSubscriptionChange } from './subscription-change-operations.ts';
export { getSubscription, listSubscriptions } from './subscription-operations.ts';
