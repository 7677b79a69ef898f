// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./nb.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./nb.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./nb.charge-verifier.ts');
const paymentApproval = () => import('./nb.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./nb.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./nb.payment-methods.ts');
const purchaseHistory = () => import('./nb.purchase-history.ts');
const purchaseTroubleshooter = () => import('./nb.purchase-troubleshooter.ts');
const refundRequest = () => import('./nb.refund-request.ts');
const shared = () => import('./nb.shared.ts');

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
  'refund-request-heading': `Refusjoner`,
  's09cc2b4d1462f793': `Si opp en avtale`,
  's19f8e21fef08fb25': `Abonnementer`,
  's3ae1a06a3636d2f0': `Bekreft kontobelastninger`,
  's3bfc8abea9ce7baf': `Godkjenninger`,
  's6ebc9bd6feae62a3': `Laster inn …`,
  's84e73053dec47ab3': `Betalingsmåter`,
  's8585321032e8ce22': `Dette kunne ikke lastes inn. Sjekk nettverket og prøv igjen.`,
  'scd1dd6ff53d0d01a': `Prøv igjen`,
  'sd83ffc17133bd76c': `Angre en avtale`,
  'sedfb1c2e9a7c852e': `Kjøpshistorikk`,
  'sf7f7cedd5f3843d4': `Hvis du ikke kan foreta kjøp`,
};
