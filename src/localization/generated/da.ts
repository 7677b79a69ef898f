// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./da.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./da.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./da.charge-verifier.ts');
const paymentApproval = () => import('./da.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./da.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./da.payment-methods.ts');
const purchaseHistory = () => import('./da.purchase-history.ts');
const purchaseTroubleshooter = () => import('./da.purchase-troubleshooter.ts');
const refundRequest = () => import('./da.refund-request.ts');
const shared = () => import('./da.shared.ts');

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
  'refund-request-heading': `Refusioner`,
  's09cc2b4d1462f793': `Opsig en aftale`,
  's19f8e21fef08fb25': `Abonnementer`,
  's3ae1a06a3636d2f0': `Tjek en hævning`,
  's3bfc8abea9ce7baf': `Godkendelser`,
  's6ebc9bd6feae62a3': `Indlæser …`,
  's84e73053dec47ab3': `Betalingsmetoder`,
  's8585321032e8ce22': `Dette kunne ikke indlæses. Tjek dit netværk, og prøv igen.`,
  'scd1dd6ff53d0d01a': `Prøv igen`,
  'sd83ffc17133bd76c': `Fortryd en aftale`,
  'sedfb1c2e9a7c852e': `Købshistorik`,
  'sf7f7cedd5f3843d4': `Hvis du ikke kan gennemføre et køb`,
};
