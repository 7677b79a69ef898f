import { addressOf, type Input } from './address.ts';
import { type Answer, readAnswer } from './answer.ts';
import type { Operation, OperationInput, OperationResult } from './contract/operation.ts';
import { BillingError } from './errors.ts';
import { createIdempotencyKey } from './idempotency-key.ts';
import { retryDelay } from './retry.ts';
import { abortError, type Wait, wait as realWait, withLimit } from './time-limit.ts';
import { createTokenKeeper, type GetToken } from './token.ts';

export type { GetToken, SessionToken } from './token.ts';

/** Where a transport leads, and how patient it is. */
export interface TransportOptions {
  /** Base address of the back end, e.g. `https://billing.example.com`. A path in it is kept. */
  api: string;
  fetch?: typeof globalThis.fetch;
  /** Asked once for all calls that wait for a token: at the first, before it lapses, and when the server refuses it. */
  getToken?: GetToken;
  /**
   * Milliseconds that one try may take, and that `getToken` may take; 15,000 unless given. An operation that takes large bodies, such as files,
   * gets eight times as long.
   */
  timeout?: number;
  /** Tries after the first; 2 unless given. */
  retries?: number;
  /** The language in which the back end should say what it says, as a BCP 47 tag; asked before each call. The browser's own unless given. */
  language?: () => string;
  /** Seams for tests. `wait` also measures the time limits. */
  random?: () => number;
  wait?: Wait;
  now?: () => number;
}

export interface RequestOptions {
  /** Gives the call up: it ends in an `AbortError`. Whether a write was done is then unknown. */
  signal?: AbortSignal;
  /**
   * The key under which a write is done once. Keep it while the answer is unknown. One call makes its own where it is
   * missing.
   */
  idempotencyKey?: string;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds; a minute unless given. With 0, who asked is told at once and
   * can say for how long.
   */
  patience?: number;
}

/** Calls operations of the contract over HTTP. */
export interface Transport {
  /**
   * The operation's result, parsed. Rejects with a `BillingError`, with an `AbortError`, or with a `TypeError` for a
   * call that could not be made at all.
   *
   * Tries again after failures that pass by themselves. That is safe for writes as for reads, since every try of a
   * write carries the same `Idempotency-Key`.
   *
   * A row of the contract that is not here yet is given as a function that fetches it, which is tried again in the same way.
   */
  request<O extends Operation>(
    row: O | (() => Promise<O>),
    input: OperationInput<O>,
    options?: RequestOptions,
  ): Promise<OperationResult<O>>;
  /** Asks for a token now, so that the first call need not wait for it. A failure is left for that call to meet. */
  prepare(): void;
  /** Forgets the customer: the token, and every call that still needs one. The next call asks for a new token. */
  forgetToken(): void;
}

/** Makes a transport. It uses no DOM: it runs in browsers, in workers and in Node. */
export const createTransport = ({
  api,
  fetch = (...call) => globalThis.fetch(...call),
  getToken = noToken,
  timeout = 15_000,
  retries = 2,
  language,
  random = Math.random,
  wait = realWait,
  now = Date.now,
}: TransportOptions): Transport => {
  const limit = { ms: timeout, wait };
  const newKeeper = () => createTokenKeeper(getToken, limit, now);
  let keeper = newKeeper();

  const send = async (address: string, init: RequestInit): Promise<Answer> => {
    try {
      const response = await fetch(address, init);
      return { response, text: await response.text() };
    } catch (cause) {
      // A fetch says little about why. Where it was given up, this error is not the one that is seen.
      throw new BillingError({ kind: 'network', code: 'network', cause });
    }
  };

  /** The work, and again after failures that pass by themselves. */
  const retrying = async <T>(work: () => Promise<T>, signal?: AbortSignal, patience?: number): Promise<T> => {
    for (let failed = 1; ; failed += 1) {
      try {
        return await work();
      } catch (error) {
        if (signal?.aborted) throw abortError(signal);
        const reason = BillingError.from(error);
        const delay = failed > retries ? undefined : retryDelay(reason, failed, random, patience);
        if (delay === undefined) throw reason;
        // Giving up while waiting shows at the next try.
        await wait(delay, signal).catch(() => undefined);
      }
    }
  };

  return {
    async request(row, input, { signal, idempotencyKey, patience } = {}) {
      // A customer who is forgotten takes along the calls that were made for them.
      const tokens = keeper;
      const operation = typeof row === 'function' ? await retrying(() => withLimit(row, { ...limit, signal }), signal) : row;
      const { method, auth, safe } = operation;
      const { body } = input as Input;
      const address = addressOf(api, operation, input as Input);
      const key = idempotencyKey ?? (method !== 'GET' && !safe && createIdempotencyKey());
      const headers: Record<string, string> = {
        Accept: 'application/json',
        ...(language && { 'Accept-Language': language() }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(key && { 'Idempotency-Key': key }),
      };

      const attempt = async (isRenewable: boolean): Promise<OperationResult<typeof operation>> => {
        const token = auth !== 'none' && (await tokens.get(signal));
        if (token) headers.Authorization = `Bearer ${token}`;
        const answer = await withLimit(
          (signal) =>
            send(address, {
              method,
              headers,
              body: JSON.stringify(body, asItIs),
              credentials: 'omit',
              cache: 'no-store',
              redirect: 'error',
              signal,
            }),
          // What is large takes long to send.
          { ...limit, ms: operation.bodyLimit ? timeout * 8 : timeout, signal },
        );
        if (!token || answer.response.status !== 401 || !isRenewable) return readAnswer(operation, answer, now());
        tokens.drop(token);
        return attempt(false);
      };

      return retrying(() => attempt(true), signal, patience);
    },
    prepare() {
      keeper?.get().catch(() => undefined);
    },
    forgetToken() {
      keeper.close();
      keeper = newKeeper();
    },
  };
};

/** Old libraries give arrays a `toJSON`, after which a back end would get text in place of a list. */
function asItIs(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

const noToken: GetToken = () => {
  throw new BillingError({ kind: 'session', code: 'session-expired', detail: 'a call without getToken' });
};
