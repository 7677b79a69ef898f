import type { OperationName } from '../../api/contract/operations.ts';
import { checkCharge } from './charge-handler.ts';
import { createDocumentLink } from './document-handler.ts';
import { purchaseHandlers } from './purchase-handlers.ts';
import { subscriptionHandlers } from './subscription-handlers.ts';
import type { Handler } from './world.ts';

/** Each operation of the contract, over the stores. */
export const handlers: Record<OperationName, Handler> = {
  getMerchant: ({ merchant }) => merchant,
  createCustomerSession: ({ sessions }) => sessions.create(),
  ...subscriptionHandlers,
  ...purchaseHandlers,
  createDocumentLink,
  checkCharge,
};
