import { createAnswering } from './answering.ts';
import type { Call, CallName } from './call.ts';
import { createWorld } from './create-world.ts';
import { type Failure, failureResponse, Faults, networkError } from './faults.ts';
import { HeldCall } from './hold.ts';
import type { MemoryBackend, MemoryBackendOptions } from './memory-backend.ts';
import { handsOf } from './paying/hands.ts';
import { refundHandsOf } from './refunds/hands.ts';
import { readCall } from './route.ts';

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
  const { sessionUrl = '/billing-session' } = options;
  const requests: Call[] = [];
  const failures = new Faults<Failure>();
  const holds = new Faults<HeldCall>();
  const losses = new Faults<{ operation?: CallName }>();
  const world = createWorld(options);
  const { store, purchases, sessions } = world;
  const answer = createAnswering(world);

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
    ...handsOf(world),
    ...refundHandsOf(world),
    setupResult: options.setupResult,
    paymentResult: options.paymentResult,
    challengeResult: options.challengeResult,
    challenge: options.challenge,
    diagnosis: options.diagnosis,
    get signedOut() {
      return sessions.signedOut;
    },
    set signedOut(value) {
      sessions.signedOut = value;
    },
    get today() {
      return world.today;
    },
    set today(value) {
      world.today = value;
    },
    get asOf() {
      return world.asOf;
    },
    set asOf(value) {
      world.asOf = value;
    },
    get subscriptions() {
      return store.all();
    },
    get purchases() {
      return purchases.all();
    },
    get paymentMethods() {
      return world.wallet.all();
    },
    get outstanding() {
      return world.orders.all();
    },
    get approvals() {
      return world.approvals.all();
    },
    get billingDetails() {
      return world.billingDetails;
    },
    get refundRequests() {
      return world.refunds.all();
    },
    get declarations() {
      return [...world.declarations];
    },
    get guestDeclarations() {
      return [...world.guests];
    },
    get handOvers() {
      return [...world.handOvers];
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
  // What tests change while it runs is asked where it stands.
  world.results = backend;
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
