// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./de.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./de.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./de.charge-verifier.ts');
const paymentApproval = () => import('./de.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./de.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./de.payment-methods.ts');
const purchaseHistory = () => import('./de.purchase-history.ts');
const purchaseTroubleshooter = () => import('./de.purchase-troubleshooter.ts');
const refundRequest = () => import('./de.refund-request.ts');
const shared = () => import('./de.shared.ts');

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
  'refund-request-heading': `Erstattungen`,
  's09cc2b4d1462f793': `Vertrag kündigen`,
  's19f8e21fef08fb25': `Abos`,
  's3ae1a06a3636d2f0': `Abbuchung prüfen`,
  's3bfc8abea9ce7baf': `Bestätigungen`,
  's6ebc9bd6feae62a3': `Wird geladen…`,
  's84e73053dec47ab3': `Zahlungsmethoden`,
  's8585321032e8ce22': `Das konnte nicht geladen werden. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.`,
  'scd1dd6ff53d0d01a': `Erneut versuchen`,
  'sd83ffc17133bd76c': `Vertrag widerrufen`,
  'sedfb1c2e9a7c852e': `Kaufhistorie`,
  'sf7f7cedd5f3843d4': `Wenn Sie nichts kaufen können`,
};
