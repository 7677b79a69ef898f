import type { ChargeCheck, ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import type { Merchant } from '../../api/contract/merchant.ts';
import type { OperationName, Operations } from '../../api/contract/operations.ts';
import type { Plan } from '../../api/contract/subscription.ts';
import type { Call } from './call.ts';
import type { PurchaseStore } from './purchase-store.ts';
import type { Sessions } from './sessions.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/** What the operations answer from. */
export interface World {
  store: SubscriptionStore;
  purchases: PurchaseStore;
  sessions: Sessions;
  merchant: Merchant;
  today: string;
  asOf: string;
  pageSize: number;
  plansBeside: (plan: Plan) => readonly Plan[];
  chargeCheck: (request: ChargeCheckRequest) => ChargeCheck;
}

/** Answers a call. What is asked for has been checked against the contract already. */
export type Handler = (world: World, call: Call) => unknown;

type Named<Path extends string> = {
  [Name in OperationName]: Operations[Name]['path'] extends `/${Path}${string}` ? Name : never;
}[OperationName];

/** A handler for each operation whose path begins so. */
export type HandlersOf<Path extends string> = Record<Named<Path>, Handler>;
