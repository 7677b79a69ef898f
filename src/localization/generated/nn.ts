// Written by "npm run words" from xliff/. Do not modify by hand.

const billingSubscriptions = () => import('./nn.billing-subscriptions.ts');
const billingSubscriptionsRefundRequest = () => import('./nn.billing-subscriptions-refund-request.ts');
const chargeVerifier = () => import('./nn.charge-verifier.ts');
const paymentApproval = () => import('./nn.payment-approval.ts');
const paymentApprovalPaymentMethodsPurchaseTroubleshooter = () => import('./nn.payment-approval-payment-methods-purchase-troubleshooter.ts');
const paymentMethods = () => import('./nn.payment-methods.ts');
const purchaseHistory = () => import('./nn.purchase-history.ts');
const purchaseTroubleshooter = () => import('./nn.purchase-troubleshooter.ts');
const refundRequest = () => import('./nn.refund-request.ts');
const shared = () => import('./nn.shared.ts');

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
  'refund-request-heading': `Refusjonar`,
  's09cc2b4d1462f793': `Sei opp ein avtale`,
  's19f8e21fef08fb25': `Abonnement`,
  's3ae1a06a3636d2f0': `Sjekk ei kontobelastning`,
  's3bfc8abea9ce7baf': `Godkjenningar`,
  's6ebc9bd6feae62a3': `Lastar inn …`,
  's84e73053dec47ab3': `Betalingsmåtar`,
  's8585321032e8ce22': `Vi klarte ikkje å laste inn dette. Sjekk nettverket og prøv igjen.`,
  'scd1dd6ff53d0d01a': `Prøv igjen`,
  'sd83ffc17133bd76c': `Angre ein avtale`,
  'sedfb1c2e9a7c852e': `Kjøpshistorikk`,
  'sf7f7cedd5f3843d4': `Om du ikkje får kjøpt noko`,
};
