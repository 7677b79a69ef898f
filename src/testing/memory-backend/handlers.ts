import type { OperationName } from '../../api/contract/operations.ts';
import { checkCharge } from './charge-handler.ts';
import { createDocumentLink } from './document-handler.ts';
import { approvalHandlers } from './paying/approval-handlers.ts';
import { balanceHandlers } from './paying/balance-handler.ts';
import { detailsHandlers } from './paying/details-handlers.ts';
import { paymentHandlers } from './paying/payment-handlers.ts';
import { setupHandlers } from './paying/setup-handlers.ts';
import { supportHandlers } from './paying/support-handlers.ts';
import { walletHandlers } from './paying/wallet-handlers.ts';
import { purchaseHandlers } from './purchase-handlers.ts';
import { refundHandlers } from './refunds/refund-handlers.ts';
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
  ...walletHandlers,
  ...setupHandlers,
  ...balanceHandlers,
  ...detailsHandlers,
  ...paymentHandlers,
  ...approvalHandlers,
  ...supportHandlers,
  ...refundHandlers,
};
