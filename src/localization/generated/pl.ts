// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./pl.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./pl.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./pl.charge-verifier.ts');
const paymentApproval = () => import('./pl.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./pl.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./pl.payment-methods.ts');
const purchaseHistory = () => import('./pl.purchase-history.ts');
const purchaseTroubleshooter = () => import('./pl.purchase-troubleshooter.ts');
const refundRequest = () => import('./pl.refund-request.ts');
const shared = () => import('./pl.shared.ts');

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
  'refund-request-heading': `Zwroty`,
  's09cc2b4d1462f793': `Wypowiedz umowę`,
  's19f8e21fef08fb25': `Subskrypcje`,
  's3ae1a06a3636d2f0': `Sprawdź obciążenie`,
  's3bfc8abea9ce7baf': `Zatwierdzenia`,
  's6ebc9bd6feae62a3': `Wczytywanie…`,
  's84e73053dec47ab3': `Metody płatności`,
  's8585321032e8ce22': `Nie udało się tego wczytać. Sprawdź połączenie z siecią i spróbuj ponownie.`,
  'scd1dd6ff53d0d01a': `Spróbuj ponownie`,
  'sd83ffc17133bd76c': `Odstąp od umowy`,
  'sedfb1c2e9a7c852e': `Historia zakupów`,
  'sf7f7cedd5f3843d4': `Jeśli nie możesz kupić`,
};
