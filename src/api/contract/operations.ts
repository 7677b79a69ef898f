import { checkCharge } from './charge-check.ts';
import { createCustomerSession } from './customer-session.ts';
import { createDocumentLink } from './document-link.ts';
import { getMerchant } from './merchant.ts';
import { getPurchaseOverview, listPurchases } from './purchase-list-operations.ts';
import { getPurchase, getSpending, updateInvoice } from './purchase-operations.ts';
import { changeSubscription, getSubscriptionOptions, previewSubscriptionChange } from './subscription-change-operations.ts';
import { getSubscription, listSubscriptions } from './subscription-operations.ts';

/**
 * The contract: every operation a back end promises, by the name the client gives it. The server mounts these paths, the
 * OpenAPI document is generated from them, and the tests that must hold for every operation walk over them.
 */
export const operations = {
  getMerchant,
  createCustomerSession,
  listSubscriptions,
  getSubscription,
  getSubscriptionOptions,
  previewSubscriptionChange,
  changeSubscription,
  listPurchases,
  getPurchaseOverview,
  getSpending,
  getPurchase,
  updateInvoice,
  createDocumentLink,
  checkCharge,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
