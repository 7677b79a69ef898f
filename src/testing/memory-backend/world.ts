import type { AddressForm } from '../../api/contract/address-form.ts';
import type { BalanceMovement } from '../../api/contract/balance.ts';
import type { BillingDetails } from '../../api/contract/billing-details.ts';
import type { ChargeCheck, ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import type { Contract, Declaration } from '../../api/contract/declaration.ts';
import type { Merchant } from '../../api/contract/merchant.ts';
import type { OperationName, Operations } from '../../api/contract/operations.ts';
import type { PaymentRules } from '../../api/contract/payment-rules.ts';
import type { RefundOptions } from '../../api/contract/refund-options.ts';
import type { RefundPreview } from '../../api/contract/refund-preview.ts';
import type { Rights } from '../../api/contract/rights.ts';
import type { Plan } from '../../api/contract/subscription.ts';
import type { createHandOver, TroubleshootingFlow } from '../../api/contract/troubleshooting-flow.ts';
import type { InferOutput } from 'valibot';
import type { Call } from './call.ts';
import type { ApprovalStore } from './paying/approval-store.ts';
import type { OrderStore } from './paying/order-store.ts';
import type { Wallet } from './paying/wallet.ts';
import type { PurchaseStore } from './purchase-store.ts';
import type { RefundStore } from './refunds/refund-store.ts';
import type { Results } from './results.ts';
import type { Sessions } from './sessions.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/** The right to add a method, or to renew the details of one. */
export interface Setup {
  updates: string | undefined;
  expiresAt: string;
  done: boolean;
}

/** A trouble that was handed over, as it is kept. */
export type HandOver = InferOutput<(typeof createHandOver)['body']>;

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
  wallet: Wallet;
  setups: Map<string, Setup>;
  movements: readonly BalanceMovement[];
  orders: OrderStore;
  approvals: ApprovalStore;
  billingDetails: BillingDetails;
  addressForms: readonly AddressForm[];
  paymentRules: readonly PaymentRules[];
  flows: readonly TroubleshootingFlow[];
  handOvers: HandOver[];
  /** Ids of methods that were renewed or removed here, and `method-missing` once one was added. */
  mended: Set<string>;
  refunds: RefundStore;
  /** Where the money of a request would go that nobody has decided about. */
  planned: Map<string, RefundPreview['parts']>;
  refundOptions: readonly RefundOptions[];
  rights: readonly Rights[];
  /** As they were laid out; they follow from purchases and subscriptions where they are missing. */
  contracts: readonly Contract[] | undefined;
  /** The newest first. */
  declarations: Declaration[];
  /** Those of guests. */
  guests: Declaration[];
  results: Results;
}

/** Answers a call. What is asked for has been checked against the contract already. */
export type Handler = (world: World, call: Call) => unknown;

type Named<Path extends string> = {
  [Name in OperationName]: Operations[Name]['path'] extends `/${Path}${string}` ? Name : never;
}[OperationName];

/** A handler for each operation whose path begins so. */
export type HandlersOf<Path extends string> = Record<Named<Path>, Handler>;
