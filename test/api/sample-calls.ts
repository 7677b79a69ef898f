import { createBillingClient, type OperationInput, type OperationName, type Operations } from '../../src/api/index.ts';
import {
  approvals,
  balanceMovements,
  billingDetails,
  chargeChecks,
  createMemoryBackend,
  declarations,
  diagnoses,
  type MemoryBackend,
  outstandingOrders,
  paymentMethods,
  purchases,
  refundRequests,
  subscriptions,
} from '../../src/testing/index.ts';

/** A back end in memory for which each of the sample calls has an answer. What was begun before them was begun here. */
export const sampleBackend = async (): Promise<MemoryBackend> => {
  const backend = createMemoryBackend({
    subscriptions: [subscriptions.active()],
    purchases: Object.values(purchases).map((sample) => sample()),
    chargeCheck: chargeChecks.bundle(),
    paymentMethods: [paymentMethods.primaryVisa(), paymentMethods.backup()],
    balances: [balanceMovements.purchase().after],
    balanceMovements: Object.values(balanceMovements).map((sample) => sample()),
    outstanding: [outstandingOrders.plainOrder(), outstandingOrders.overdue()],
    approvals: [approvals.required()],
    billingDetails: billingDetails.person(),
    diagnosis: diagnoses.several(),
    refundRequests: [refundRequests.declined({ purchase: 'pur_gift' }), refundRequests.underReview({ purchase: 'pur_top_up' })],
    declarations: [declarations.terminate()],
  });
  const getToken = async () => ({ token: 'token', expiresAt: '2999-01-01T00:00:00.000Z' });
  const client = createBillingClient({ api: 'https://billing.example', fetch: backend.fetch, getToken });
  await client.startPaymentSetup({ body: {} });
  await client.createPayment({ body: { purchase: 'pur_overdue', version: 1, method: 'pm_backup' } });
  return backend;
};

const ofSubscription = { id: 'sub_active' };
const change = { kind: 'pause', periods: 1 } as const;
const details = { name: 'Kari Lien', address: { lines: ['Storgata 1'], country: 'NO' }, vatNumber: 'NO 974 760 673 MVA' };

const fullDetails = { ...details, address: { ...details.address, postalCode: '0155', city: 'Oslo' } };

/** A call of every operation of the contract. One that is missing does not compile. */
export const sampleCalls: { [Name in OperationName]: OperationInput<Operations[Name]> } = {
  getMerchant: {},
  createCustomerSession: { body: { customer: 'cus_1', origin: 'https://shop.example' } },
  listSubscriptions: { query: { state: 'current', limit: '10' } },
  getSubscription: { params: ofSubscription },
  getSubscriptionOptions: { params: ofSubscription },
  previewSubscriptionChange: { params: ofSubscription, body: { change } },
  changeSubscription: { params: ofSubscription, body: { change, version: 1 } },
  listPurchases: { query: { text: '119', locale: 'nb', limit: '5' } },
  getPurchaseOverview: {},
  getSpending: { query: { from: '2026-01' } },
  getPurchase: { params: { id: 'pur_partly_refunded' } },
  updateInvoice: { params: { id: 'pur_invoice' }, body: { details, version: 3 } },
  createDocumentLink: { body: { kind: 'receipt', purchase: 'pur_paid', locale: 'nb' } },
  checkCharge: { body: { line: '20.11.2026 NORDLIA.NO OSLO 119,00', locale: 'nb' } },
  listPaymentMethods: {},
  orderPaymentMethods: { body: { order: ['pm_backup', 'pm_visa'], version: 1 } },
  previewPaymentMethodChange: { params: { id: 'pm_visa' }, body: { change: { kind: 'remove' } } },
  changePaymentMethod: { params: { id: 'pm_backup' }, body: { change: { kind: 'clear-backup' }, version: 1 } },
  startPaymentSetup: { body: {} },
  completePaymentSetup: { params: { id: 'setup_1' }, body: { token: 'memory:approves' } },
  listOutstanding: {},
  createPayment: { body: { purchase: 'pur_unpaid', version: 1, method: 'pm_visa' } },
  getPayment: { params: { id: 'pay_1' } },
  listApprovals: {},
  getApproval: { params: { id: 'apr_required' } },
  changeApproval: { params: { id: 'apr_required' }, body: { change: { kind: 'start', display: 'frame' }, version: 1 } },
  confirmApproval: { params: { id: 'apr_required' } },
  listBalanceMovements: { query: { limit: '5' } },
  getAddressForm: { params: { country: 'NO' } },
  getBillingDetails: {},
  updateBillingDetails: { body: { details: { ...fullDetails, email: 'kari@nordlia.example' }, version: 1 } },
  getPaymentRules: { params: { country: 'NO' } },
  getDiagnosis: { params: { topic: 'payment-declined' } },
  getTroubleshootingFlow: { params: { topic: 'payment-declined' }, query: { locale: 'nb' } },
  createHandOver: { body: { topic: 'payment-declined', flowVersion: 1, path: [], findings: [], locale: 'nb' } },
  getRefundOptions: { params: { id: 'pur_paid' } },
  previewRefund: { params: { id: 'pur_paid' }, body: { items: ['pur_paid_1'], route: 'unintended' } },
  addEvidence: { body: { name: 'screen.png', content: 'iVBORw0KGgo=' } },
  listRefundRequests: { query: { limit: '5' } },
  createRefundRequest: {
    body: {
      purchase: 'pur_paid',
      items: ['pur_paid_1'],
      route: 'unintended',
      reason: 'unintended',
      version: 1,
      previewedOn: '2026-11-24',
      locale: 'nb',
    },
  },
  getRefundRequest: { params: { id: 'req_declined' } },
  changeRefundRequest: { params: { id: 'req_declined' }, body: { change: { kind: 'appeal', statement: 'It was never opened.' }, version: 3 } },
  listRefundReviews: { query: { limit: '5' } },
  decideRefundRequest: { params: { id: 'req_under_review' }, body: { decision: { kind: 'approve' }, version: 2, reviewer: 'Siri' } },
  getRights: { params: { country: 'NO' }, query: { locale: 'nb' } },
  listContracts: { query: { kind: 'withdraw' } },
  listDeclarations: {},
  createDeclaration: {
    body: { kind: 'withdraw', name: 'Kari Lien', contract: 'A film', email: 'kari@nordlia.example', country: 'NO', locale: 'nb' },
  },
  createGuestDeclaration: {
    body: { kind: 'terminate', name: 'Kari Lien', contract: 'A paper', email: 'kari@nordlia.example', country: 'DE', locale: 'de' },
  },
};
