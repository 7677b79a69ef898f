import type { ChargeCheck, ChargeCheckRequest } from '../../api/contract/charge-check.ts';
import type { Merchant } from '../../api/contract/merchant.ts';
import type { Purchase } from '../../api/contract/purchase.ts';
import type { Plan, Subscription } from '../../api/contract/subscription.ts';
import type { Call, CallName } from './call.ts';
import type { Failure } from './faults.ts';
import type { Hold } from './hold.ts';

/** What a back end in memory holds, and how it behaves. */
export interface MemoryBackendOptions {
  subscriptions?: readonly Subscription[];
  /** The customer's own, and those of a family that the customer pays for; `member` says whose. */
  purchases?: readonly Purchase[];
  /** What any charge turns out to be, or each; without it none is known. */
  chargeCheck?: ChargeCheck | ((request: ChargeCheckRequest) => ChargeCheck);
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
export interface MemoryBackend {
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
  /** The subscriptions as they stand now. */
  readonly subscriptions: readonly Subscription[];
  /** The purchases as they stand now, the newest first. */
  readonly purchases: readonly Purchase[];
  /** Changes a subscription behind the page's back: a renewal, another tab. Its version grows. */
  change(id: string, facts: Partial<Subscription>): Subscription;
  /** Changes a purchase behind the page's back: it is posted, refunded, edited in another tab. Its version grows. */
  changePurchase(id: string, facts: Partial<Purchase>): Purchase;
  /** Lets the next call (or the next `times`) fail. */
  failNext(failure: Failure): void;
  /** Keeps the next call waiting, before it has any effect. */
  hold(operation?: CallName): Hold;
  /** Loses the next answer on its way, after its effect. */
  loseNextAnswer(operation?: CallName): void;
  /** Makes every token so far expire. */
  expireTokens(): void;
}
