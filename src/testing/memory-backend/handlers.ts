import type { OperationName } from '../../api/contract/operations.ts';
import { checkCharge } from './charge-handler.ts';
import { createDocumentLink } from './document-handler.ts';
import { purchaseHandlers } from './purchase-handlers.ts';
import { subscriptionHandlers } from './subscription-handlers.ts';
import { MemoryProblem } from './problem.ts';
import type { Handler } from './world.ts';

const notFound: Handler = () => {
  throw new MemoryProblem('not-found');
};

/** Each operation of the contract, over the stores. */
export const handlers: Record<OperationName, Handler> = {
  getMerchant: ({ merchant }) => merchant,
  createCustomerSession: ({ sessions }) => sessions.create(),
  ...subscriptionHandlers,
  ...purchaseHandlers,
  createDocumentLink,
  checkCharge,
  listPaymentMethods: ({ asOf, today }) => ({ asOf, today, version: 0, items: [], canAdd: true, balances: [] }),
  orderPaymentMethods: notFound,
  previewPaymentMethodChange: notFound,
  changePaymentMethod: notFound,
  startPaymentSetup: notFound,
  completePaymentSetup: notFound,
  listOutstanding: ({ asOf, today }) => ({ asOf, today, items: [], totals: [] }),
  createPayment: notFound,
  getPayment: notFound,
  listApprovals: ({ asOf, today }) => ({ asOf, today, items: [] }),
  getApproval: notFound,
  changeApproval: notFound,
  confirmApproval: notFound,
  listBalanceMovements: ({ asOf, today }) => ({ asOf, today, items: [] }),
  getAddressForm: notFound,
  getBillingDetails: notFound,
  updateBillingDetails: notFound,
  getPaymentRules: notFound,
  getDiagnosis: ({ asOf, today }, { params }) => ({ asOf, today, topic: params.topic, findings: [], checked: [] }),
  getTroubleshootingFlow: notFound,
  createHandOver: notFound,
};
