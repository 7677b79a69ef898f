import type { OperationName, Operations } from './contract/operations.ts';
import { BillingError } from './errors.ts';

const chargeCheck = () => import('./contract/charge-check.ts');
const customerSession = () => import('./contract/customer-session.ts');
const documentLink = () => import('./contract/document-link.ts');
const merchant = () => import('./contract/merchant.ts');
const purchase = () => import('./contract/purchase-operations.ts');
const purchaseList = () => import('./contract/purchase-list-operations.ts');
const paymentMethod = () => import('./contract/payment-method-operations.ts');
const paymentSetup = () => import('./contract/payment-setup.ts');
const payment = () => import('./contract/payment-operations.ts');
const outstanding = () => import('./contract/outstanding.ts');
const approval = () => import('./contract/approval-operations.ts');
const balance = () => import('./contract/balance.ts');
const addressForm = () => import('./contract/address-form.ts');
const billingDetails = () => import('./contract/billing-details.ts');
const paymentRules = () => import('./contract/payment-rules.ts');
const diagnosis = () => import('./contract/diagnosis.ts');
const flow = () => import('./contract/troubleshooting-flow.ts');
const refundOptions = () => import('./contract/refund-options.ts');
const refundPreview = () => import('./contract/refund-preview.ts');
const refundEvidence = () => import('./contract/refund-evidence.ts');
const refundRequest = () => import('./contract/refund-request-operations.ts');
const refundReview = () => import('./contract/refund-review.ts');
const rights = () => import('./contract/rights.ts');
const declaration = () => import('./contract/declaration-operations.ts');
const subscription = () => import('./contract/subscription-operations.ts');
const subscriptionChange = () => import('./contract/subscription-change-operations.ts');

/** The module that each row of the contract stands in, fetched when it is first needed. */
const modules: { readonly [Name in OperationName]: () => Promise<{ readonly [Own in Name]: Operations[Own] }> } = {
  getMerchant: merchant,
  createCustomerSession: customerSession,
  listSubscriptions: subscription,
  getSubscription: subscription,
  getSubscriptionOptions: subscriptionChange,
  previewSubscriptionChange: subscriptionChange,
  changeSubscription: subscriptionChange,
  listPurchases: purchaseList,
  getPurchaseOverview: purchaseList,
  getSpending: purchase,
  getPurchase: purchase,
  updateInvoice: purchase,
  createDocumentLink: documentLink,
  checkCharge: chargeCheck,
  listPaymentMethods: paymentMethod,
  orderPaymentMethods: paymentMethod,
  previewPaymentMethodChange: paymentMethod,
  changePaymentMethod: paymentMethod,
  startPaymentSetup: paymentSetup,
  completePaymentSetup: paymentSetup,
  listOutstanding: outstanding,
  createPayment: payment,
  getPayment: payment,
  listApprovals: approval,
  getApproval: approval,
  changeApproval: approval,
  confirmApproval: approval,
  listBalanceMovements: balance,
  getAddressForm: addressForm,
  getBillingDetails: billingDetails,
  updateBillingDetails: billingDetails,
  getPaymentRules: paymentRules,
  getDiagnosis: diagnosis,
  getTroubleshootingFlow: flow,
  createHandOver: flow,
  getRefundOptions: refundOptions,
  previewRefund: refundPreview,
  addEvidence: refundEvidence,
  listRefundRequests: refundRequest,
  createRefundRequest: refundRequest,
  getRefundRequest: refundRequest,
  changeRefundRequest: refundRequest,
  listRefundReviews: refundReview,
  decideRefundRequest: refundReview,
  getRights: rights,
  listContracts: declaration,
  listDeclarations: declaration,
  createDeclaration: declaration,
  createGuestDeclaration: declaration,
};

/** Every operation of the contract, by name. */
export const operationNames = Object.keys(modules) as OperationName[];

/** A row of the contract. One that cannot be fetched is a failure of the network. */
export const loadRow = async (name: OperationName): Promise<Operations[OperationName]> => {
  try {
    const module: Partial<Operations> = await modules[name]();
    return module[name]!;
  } catch (cause) {
    throw new BillingError({ kind: 'network', code: 'network', detail: `${name} could not be loaded`, cause });
  }
};
