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
};
