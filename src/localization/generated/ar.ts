// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./ar.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./ar.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./ar.charge-verifier.ts');
const paymentApproval = () => import('./ar.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./ar.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./ar.payment-methods.ts');
const purchaseHistory = () => import('./ar.purchase-history.ts');
const purchaseTroubleshooter = () => import('./ar.purchase-troubleshooter.ts');
const refundRequest = () => import('./ar.refund-request.ts');
const shared = () => import('./ar.shared.ts');

export const later = {
  'billing-subscriptions': [billingSubscriptions, billingSubscriptionsRefundRequest, shared],
  'charge-verifier': [chargeVerifier, shared],
  'payment-approval': [paymentApproval, paymentApprovalPaymentMethodsPurchaseTroubleshooter, shared],
  'payment-methods': [paymentApprovalPaymentMethodsPurchaseTroubleshooter, paymentMethods, shared],
  'purchase-history': [purchaseHistory, shared],
  'purchase-troubleshooter': [paymentApprovalPaymentMethodsPurchaseTroubleshooter, purchaseTroubleshooter, shared],
  'refund-request': [billingSubscriptionsRefundRequest, refundRequest, shared],
};

export const templates = {
  'refund-request-heading': `استرداد المبالغ`,
  's09cc2b4d1462f793': `إنهاء عقد`,
  's19f8e21fef08fb25': `الاشتراكات`,
  's3ae1a06a3636d2f0': `التحقق من عملية خصم`,
  's3bfc8abea9ce7baf': `الموافقات`,
  's6ebc9bd6feae62a3': `جار التحميل…`,
  's84e73053dec47ab3': `طرق الدفع`,
  's8585321032e8ce22': `تعذر تحميل هذا الجزء. يرجى التحقق من الاتصال بالشبكة وإعادة المحاولة.`,
  'scd1dd6ff53d0d01a': `إعادة المحاولة`,
  'sd83ffc17133bd76c': `العدول عن عقد`,
  'sedfb1c2e9a7c852e': `سجل المشتريات`,
  'sf7f7cedd5f3843d4': `إذا تعذر عليك الشراء`,
};
