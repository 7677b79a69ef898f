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
};
