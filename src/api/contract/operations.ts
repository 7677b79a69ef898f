import { createCustomerSession } from './customer-session.ts';
import { getMerchant } from './merchant.ts';
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
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
