import * as calendar from '../calendar.ts';
import { noMatch } from '../charge-checks/refunds-and-others.ts';
import { merchant as sampleMerchant } from '../merchant.ts';
import { plansBeside } from '../plans.ts';
import { createAnswering } from './answering.ts';
import type { Call, CallName } from './call.ts';
import { type Failure, failureResponse, Faults, networkError } from './faults.ts';
import { HeldCall } from './hold.ts';
import type { MemoryBackend, MemoryBackendOptions } from './memory-backend.ts';
import { PurchaseStore } from './purchase-store.ts';
import { readCall } from './route.ts';
import { Sessions } from './sessions.ts';
import { SubscriptionStore } from './subscription-store.ts';

/**
 * A back end in memory that keeps the contract: lists in pages, options, previews that agree with the changes after
 * them, versions and idempotency keys. Made for stories and tests; the rules of its store are simple and not those of
 * any real one.
 *
 * ```ts
 * const backend = createMemoryBackend({ subscriptions: [subscriptions.active()] });
 * element.fetch = backend.fetch;
 * ```
 */
export const createMemoryBackend = (options: MemoryBackendOptions = {}): MemoryBackend => {
  const { sessionUrl = '/billing-session', chargeCheck = noMatch() } = options;
  const store = new SubscriptionStore(options.subscriptions ?? []);
  const purchases = new PurchaseStore(options.purchases ?? []);
  const sessions = new Sessions();
  const requests: Call[] = [];
  const failures = new Faults<Failure>();
  const holds = new Faults<HeldCall>();
  const losses = new Faults<{ operation?: CallName }>();
  const answer = createAnswering({
    store,
    purchases,
    sessions,
    merchant: options.merchant ?? sampleMerchant(),
    today: options.today ?? calendar.today,
    asOf: options.asOf ?? calendar.asOf,
    pageSize: options.pageSize ?? 20,
    plansBeside: options.plansBeside ?? plansBeside,
    chargeCheck: typeof chargeCheck === 'function' ? chargeCheck : () => chargeCheck,
  });

  /** The way of a call to the back end and of its answer back. */
  const travel = async (call: Call, signal?: AbortSignal | null): Promise<Response> => {
    const aborted = rejectOnAbort(signal);
    requests.push(call);
    await Promise.race([options.latency?.(call), aborted]);
    const held = holds.take(call);
    held?.arrive(call);
    await Promise.race([held?.released, aborted]);
    const failure = failures.take(call);
    if (backend.offline || failure?.network) throw networkError();
    const response = failure ? failureResponse(failure) : answer(call);
    if (losses.take(call)) throw networkError();
    return response;
  };

  const backend: MemoryBackend = {
    fetch: async (input, init = {}) => travel(await readCall(input, init, sessionUrl), init.signal),
    requests,
    offline: false,
    get signedOut() {
      return sessions.signedOut;
    },
    set signedOut(value) {
      sessions.signedOut = value;
    },
    get subscriptions() {
      return store.all();
    },
    get purchases() {
      return purchases.all();
    },
    change: (id, facts) => store.change(id, facts),
    changePurchase: (id, facts) => purchases.change(id, facts),
    failNext: (failure) => failures.add(failure, failure.times),
    hold(operation) {
      const held = new HeldCall(operation);
      holds.add(held);
      return held;
    },
    loseNextAnswer: (operation) => losses.add({ operation }),
    expireTokens: () => sessions.expire(),
  };
  return backend;
};

/** Never resolves, so that it can be raced with. */
const rejectOnAbort = (signal?: AbortSignal | null): Promise<never> => {
  const aborted = new Promise<never>((_, reject) => {
    const leave = () => reject(signal!.reason as Error);
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
};
