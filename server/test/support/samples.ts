import type { OperationInput } from '../../../src/api/contract/operation.ts';
import type { OperationName, Operations } from '../../../src/api/contract/operations.ts';

/** The origin of the host page in tests, and the one whose pages are strangers though they are configured too. */
export const pageOrigin = 'https://shop.example';
export const otherOrigin = 'https://other.example';

/**
 * A request for each operation that succeeds for the customer `ada`. The tests that must hold for every operation
 * begin with these; a row without one does not compile.
 */
export const samples: { readonly [N in OperationName]: OperationInput<Operations[N]> } = {
  getMerchant: {},
  createCustomerSession: { body: { customer: 'ada', origin: pageOrigin } },
  listSubscriptions: { query: {} },
  getSubscription: { params: { id: 'sub_ada' } },
  getSubscriptionOptions: { params: { id: 'sub_ada' } },
  previewSubscriptionChange: { params: { id: 'sub_ada' }, body: { change: { kind: 'cancel', when: 'period-end' } } },
  changeSubscription: {
    params: { id: 'sub_ada' },
    body: { change: { kind: 'cancel', when: 'period-end', survey: { reason: 'other', comment: 'Ok' } }, version: 1 },
  },
  listPurchases: { query: {} },
  getPurchaseOverview: {},
  getSpending: { query: {} },
  getPurchase: { params: { id: 'pur_ada' } },
  updateInvoice: {
    params: { id: 'pur_ada' },
    body: { details: { name: 'Ada Dahl', address: { lines: ['Storgata 1'], city: 'Oslo', country: 'NO' } }, version: 1 },
  },
  createDocumentLink: {
    body: { kind: 'purchases', filter: { text: 'Music', from: '2026-01-01', kind: 'one-time' }, locale: 'nb' },
  },
  checkCharge: { body: { line: 'NORDLIA.NO 119,00', amount: '119', currency: 'NOK', on: '2026-11-24', locale: 'nb' } },
  listPaymentMethods: {},
  orderPaymentMethods: { body: { order: ['pm_ada'], version: 1 } },
  previewPaymentMethodChange: { params: { id: 'pm_ada' }, body: { change: { kind: 'set-backup' } } },
  changePaymentMethod: { params: { id: 'pm_ada' }, body: { change: { kind: 'replace', by: 'pm_other' }, version: 1 } },
  startPaymentSetup: { body: { updates: 'pm_ada' } },
  completePaymentSetup: {
    params: { id: 'setup_ada' },
    body: { token: 'sandbox:approves', returnUrl: `${pageOrigin}/account` },
  },
  listOutstanding: {},
  createPayment: { body: { purchase: 'pur_ada', version: 1, method: 'pm_ada', returnUrl: `${pageOrigin}/account` } },
  getPayment: { params: { id: 'pay_ada' } },
  listApprovals: {},
  getApproval: { params: { id: 'apr_ada' } },
  changeApproval: {
    params: { id: 'apr_ada' },
    body: { change: { kind: 'start', display: 'frame', returnUrl: `${pageOrigin}/account` }, version: 1 },
  },
  confirmApproval: { params: { id: 'apr_ada' } },
  listBalanceMovements: { query: {} },
  getAddressForm: { params: { country: 'NO' } },
  getBillingDetails: {},
  updateBillingDetails: {
    body: {
      details: {
        name: 'Ada Dahl',
        email: 'ada@example.org',
        address: { lines: ['Storgata 1'], postalCode: '0155', city: 'Oslo', country: 'NO' },
        vatNumber: 'NO 974 760 673 MVA',
      },
      version: 0,
    },
  },
  getPaymentRules: { params: { country: 'NO' } },
  getDiagnosis: { params: { topic: 'payment-declined' } },
  getTroubleshootingFlow: { params: { topic: 'payment-declined' }, query: {} },
  createHandOver: {
    body: {
      topic: 'payment-declined',
      flowVersion: 1,
      path: [{ node: 'pay-with', answer: 'card' }],
      findings: ['card-expired'],
      locale: 'nb',
    },
  },
  getRefundOptions: { params: { id: 'pur_ada' } },
  previewRefund: { params: { id: 'pur_ada' }, body: { items: ['item_1'], route: 'unintended', destination: 'original' } },
  addEvidence: { body: { name: 'screen.png', content: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=' } },
  listRefundRequests: { query: {} },
  createRefundRequest: {
    body: {
      purchase: 'pur_ada',
      items: ['item_1'],
      route: 'unintended',
      reason: 'unintended',
      statement: 'Pressed by mistake.',
      version: 1,
      previewedOn: '2026-11-24',
      locale: 'nb',
    },
  },
  getRefundRequest: { params: { id: 'ref_ada' } },
  changeRefundRequest: { params: { id: 'ref_ada' }, body: { change: { kind: 'appeal', statement: 'It was never opened.' }, version: 1 } },
  listRefundReviews: { query: {} },
  decideRefundRequest: {
    params: { id: 'ref_ada' },
    body: { decision: { kind: 'question', text: 'What did you see?' }, version: 1, reviewer: 'Siri' },
  },
  getRights: { params: { country: 'NO' }, query: {} },
  listContracts: { query: {} },
  listDeclarations: {},
  createDeclaration: {
    body: {
      kind: 'withdraw',
      name: 'Ada Dahl',
      contract: 'A film, order NL-1',
      email: 'ada@example.org',
      country: 'NO',
      locale: 'nb',
      purchase: 'pur_ada',
    },
  },
  createGuestDeclaration: {
    body: {
      kind: 'terminate',
      name: 'Ada Dahl',
      contract: 'The paper, customer 17',
      email: 'ada@example.org',
      country: 'DE',
      locale: 'de',
      termination: { type: 'extraordinary', reason: 'It no longer comes.', endOn: '2027-01-31' },
    },
  },
};
