import { getAddressForm } from './address-form.ts';
import { changeApproval, confirmApproval, getApproval, listApprovals } from './approval-operations.ts';
import { listBalanceMovements } from './balance.ts';
import { getBillingDetails, updateBillingDetails } from './billing-details.ts';
import { checkCharge } from './charge-check.ts';
import { createCustomerSession } from './customer-session.ts';
import { getDiagnosis } from './diagnosis.ts';
import { createDeclaration, createGuestDeclaration, listContracts, listDeclarations } from './declaration-operations.ts';
import { createDocumentLink } from './document-link.ts';
import { getMerchant } from './merchant.ts';
import { changePaymentMethod, listPaymentMethods, orderPaymentMethods, previewPaymentMethodChange } from './payment-method-operations.ts';
import { listOutstanding } from './outstanding.ts';
import { createPayment, getPayment } from './payment-operations.ts';
import { getPaymentRules } from './payment-rules.ts';
import { completePaymentSetup, startPaymentSetup } from './payment-setup.ts';
import { getPurchaseOverview, listPurchases } from './purchase-list-operations.ts';
import { getPurchase, getSpending, updateInvoice } from './purchase-operations.ts';
import { addEvidence } from './refund-evidence.ts';
import { getRefundOptions } from './refund-options.ts';
import { previewRefund } from './refund-preview.ts';
import { changeRefundRequest, createRefundRequest, getRefundRequest, listRefundRequests } from './refund-request-operations.ts';
import { decideRefundRequest, listRefundReviews } from './refund-review.ts';
import { getRights } from './rights.ts';
import { changeSubscription, getSubscriptionOptions, previewSubscriptionChange } from './subscription-change-operations.ts';
import { getSubscription, listSubscriptions } from './subscription-operations.ts';
import { createHandOver, getTroubleshootingFlow } from './troubleshooting-flow.ts';

/**
 * The contract: every operation a back end promises, by the name the client gives it. The server mounts these paths, the
 * OpenAPI document is generated from them, and the tests that must hold for every operation walk over them.
 */
export const operations = {
  getMerchant,
  createCustomerSession,
  listSubscriptions,
  getSubscription,
  getSubscriptionOptions,
  previewSubscriptionChange,
  changeSubscription,
  listPurchases,
  getPurchaseOverview,
  getSpending,
  getPurchase,
  updateInvoice,
  createDocumentLink,
  checkCharge,
  listPaymentMethods,
  orderPaymentMethods,
  previewPaymentMethodChange,
  changePaymentMethod,
  startPaymentSetup,
  completePaymentSetup,
  listOutstanding,
  createPayment,
  getPayment,
  listApprovals,
  getApproval,
  changeApproval,
  confirmApproval,
  listBalanceMovements,
  getAddressForm,
  getBillingDetails,
  updateBillingDetails,
  getPaymentRules,
  getDiagnosis,
  getTroubleshootingFlow,
  createHandOver,
  getRefundOptions,
  previewRefund,
  addEvidence,
  listRefundRequests,
  createRefundRequest,
  getRefundRequest,
  changeRefundRequest,
  listRefundReviews,
  decideRefundRequest,
  getRights,
  listContracts,
  listDeclarations,
  createDeclaration,
  createGuestDeclaration,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
