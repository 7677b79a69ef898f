import type { AddressForm } from '../../api/contract/address-form.ts';
import type { Approval } from '../../api/contract/approval.ts';
import type { BalanceMovement } from '../../api/contract/balance.ts';
import type { BillingDetails } from '../../api/contract/billing-details.ts';
import type { ChargeCheck, ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import type { Money } from '../../api/contract/common.ts';
import type { Contract, Declaration } from '../../api/contract/declaration.ts';
import type { Decline } from '../../api/contract/decline.ts';
import type { Merchant } from '../../api/contract/merchant.ts';
import type { PaymentMethod } from '../../api/contract/payment-method.ts';
import type { PaymentRules } from '../../api/contract/payment-rules.ts';
import type { OutstandingOrder } from '../../api/contract/outstanding.ts';
import type { Purchase } from '../../api/contract/purchase.ts';
import type { RefundOptions } from '../../api/contract/refund-options.ts';
import type { RefundRequest, RefundState } from '../../api/contract/refund-request.ts';
import type { Rights } from '../../api/contract/rights.ts';
import type { Plan, Subscription } from '../../api/contract/subscription.ts';
import type { TroubleshootingFlow } from '../../api/contract/troubleshooting-flow.ts';
import type { Call, CallName } from './call.ts';
import type { Failure } from './faults.ts';
import type { Hold } from './hold.ts';
import type { RefundMove } from './refunds/move-refund.ts';
import type { Results } from './results.ts';
import type { HandOver } from './world.ts';

/** What a back end in memory holds, and how it behaves. */
export interface MemoryBackendOptions extends Results {
  subscriptions?: readonly Subscription[];
  /** The customer's own, and those of a family that the customer pays for; `member` says whose. */
  purchases?: readonly Purchase[];
  /** What any charge turns out to be, or each; without it none is known. */
  chargeCheck?: ChargeCheck | ((request: ChargeCheckRequest) => ChargeCheck);
  /** The ways to pay, in the order in which they are charged: at most 20. */
  paymentMethods?: readonly PaymentMethod[];
  /** The store balance, one for each currency. */
  balances?: readonly Money[];
  balanceMovements?: readonly BalanceMovement[];
  /** Orders that wait for their payment. Their purchases and subscriptions may stand here too, and follow when one is paid. */
  outstanding?: readonly OutstandingOrder[];
  /** What waits for the customer's bank, and what was decided. What they name may stand here too, and follows. */
  approvals?: readonly Approval[];
  billingDetails?: BillingDetails;
  /** The countries that have a form; those of `addressForms` unless given. */
  addressForms?: readonly AddressForm[];
  paymentRules?: readonly PaymentRules[];
  /** What is asked where nothing is known; `flows` unless given. */
  flows?: readonly TroubleshootingFlow[];
  /** What may be asked back for a purchase; it follows from the purchase unless given, and need not stand beside one. */
  refundOptions?: readonly RefundOptions[];
  refundRequests?: readonly RefundRequest[];
  /** What the law gives: in a country's own language first; `rights` unless given. */
  rights?: readonly Rights[];
  /** What can be withdrawn from or terminated; it follows from the purchases and subscriptions unless given. */
  contracts?: readonly Contract[];
  /** What was declared already, the newest first. */
  declarations?: readonly Declaration[];
  merchant?: Merchant;
  /** The customer's day; that of the fixtures unless given. */
  today?: string;
  /** The server's time. */
  asOf?: string;
  /** Items a page of a list has unless it is asked for others; 20. */
  pageSize?: number;
  /** The end of the host's own address for tokens; `/billing-session`. */
  sessionUrl?: string;
  /** What a customer of a plan can change to. */
  plansBeside?: (plan: Plan) => readonly Plan[];
  /** Called before each call is handled; it goes on when the promise resolves. */
  latency?: (call: Call) => Promise<void> | undefined;
}

/** A back end in memory, and the hands of its test. */
export interface MemoryBackend extends Results {
  /**
   * Answers like the back end, and like the host's server at its token address. Pass it wherever a `fetch` is wanted.
   */
  readonly fetch: typeof globalThis.fetch;
  /** Every call that was made, in order, also those that failed. */
  readonly requests: readonly Call[];
  /** While `true`, nothing gets through. */
  offline: boolean;
  /** While `true`, the host gives out no token and no token is good. */
  signedOut: boolean;
  /** The customer's day, and the server's time. A challenge that nobody has answered by then is over. */
  today: string;
  asOf: string;
  /** The subscriptions as they stand now. */
  readonly subscriptions: readonly Subscription[];
  /** The purchases as they stand now, the newest first. */
  readonly purchases: readonly Purchase[];
  /** The ways to pay as they stand now, in the order in which they are charged. */
  readonly paymentMethods: readonly PaymentMethod[];
  /** The orders that are still to be paid, the most urgent first. */
  readonly outstanding: readonly OutstandingOrder[];
  /** The approvals as they stand now, the most urgent first. */
  readonly approvals: readonly Approval[];
  readonly billingDetails: BillingDetails;
  /** The requests for money back as they stand now, the newest first. */
  readonly refundRequests: readonly RefundRequest[];
  /** What the customer has declared, the newest first. */
  readonly declarations: readonly Declaration[];
  /** What guests have declared, in order. */
  readonly guestDeclarations: readonly Declaration[];
  /** What was handed over to the store's people, as it is kept. */
  readonly handOvers: readonly HandOver[];
  /** Changes a subscription behind the page's back: a renewal, another tab. Its version grows. */
  change(id: string, facts: Partial<Subscription>): Subscription;
  /** Changes a purchase behind the page's back: it is posted, refunded, edited in another tab. Its version grows. */
  changePurchase(id: string, facts: Partial<Purchase>): Purchase;
  /** Adds a method behind the page's back, last in the order: another tab. */
  addPaymentMethod(facts: Partial<PaymentMethod>): PaymentMethod;
  /** Changes a method behind the page's back: the issuer, a renewal, another tab. The version of the list grows. */
  changePaymentMethod(id: string, facts: Partial<PaymentMethod>): PaymentMethod;
  /** Changes an order behind the page's back, by its purchase. Its version grows. */
  changeOrder(purchase: string, facts: Partial<OutstandingOrder>): OutstandingOrder;
  /** Changes an approval behind the page's back: the bank, another tab. Its version grows; nothing else follows. */
  changeApproval(id: string, facts: Partial<Approval>): Approval;
  /** Changes the billing details behind the page's back. Their version grows. */
  changeBillingDetails(facts: Partial<BillingDetails>): void;
  /**
   * Lets a request come into a state behind the page's back, with what belongs to it: the store's decision or question, the money on its way,
   * there, come back or taken back. Its version grows, and the purchase tells of the money. What is not said follows.
   *
   * ```ts
   * backend.moveRefund('req_received', 'approved', { decision: { amount: nok(50) }, note: 'Half of it.' });
   * backend.moveRefund('req_received', 'sent');
   * ```
   */
  moveRefund(id: string, state: RefundState, move?: RefundMove): RefundRequest;
  /** Changes facts of a request behind the page's back. Its version grows; nothing else follows. */
  changeRefund(id: string, facts: Partial<RefundRequest>): RefundRequest;
  /** Every payment that was on its way has gone through, or was declined. */
  settlePayments(decline?: Decline): void;
  /** Lets the right to add a method run out, for all who have it. */
  expireSetups(): void;
  /** Lets the next call (or the next `times`) fail. */
  failNext(failure: Failure): void;
  /** Keeps the next call waiting, before it has any effect. */
  hold(operation?: CallName): Hold;
  /** Loses the next answer on its way, after its effect. */
  loseNextAnswer(operation?: CallName): void;
  /** Makes every token so far expire. */
  expireTokens(): void;
}
