// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./sv.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./sv.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./sv.charge-verifier.ts');
const paymentApproval = () => import('./sv.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./sv.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./sv.payment-methods.ts');
const purchaseHistory = () => import('./sv.purchase-history.ts');
const purchaseTroubleshooter = () => import('./sv.purchase-troubleshooter.ts');
const refundRequest = () => import('./sv.refund-request.ts');
const shared = () => import('./sv.shared.ts');

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
  'refund-request-heading': `Återbetalningar`,
  's09cc2b4d1462f793': `Säg upp ett avtal`,
  's19f8e21fef08fb25': `Abonnemang`,
  's3ae1a06a3636d2f0': `Kontrollera en debitering`,
  's3bfc8abea9ce7baf': `Godkännanden`,
  's6ebc9bd6feae62a3': `Laddar …`,
  's84e73053dec47ab3': `Betalningssätt`,
  's8585321032e8ce22': `Det här gick inte att ladda. Kontrollera ditt nätverk och försök igen.`,
  'scd1dd6ff53d0d01a': `Försök igen`,
  'sd83ffc17133bd76c': `Ångra ett avtal`,
  'sedfb1c2e9a7c852e': `Köphistorik`,
  'sf7f7cedd5f3843d4': `Om du inte kan göra köp`,
};
