import type { Operation, OperationInput, OperationResult } from '../api/contract/operation.ts';
import { BillingError } from '../api/errors.ts';
import { createTransport, type GetToken, type RequestOptions, type Transport } from '../api/transport.ts';
import { requestedLocale } from '../localization/locale.ts';
import { Revisions } from './revisions.ts';

/** Asks the host for a token of its signed-in customer. A rejection reaches every widget as an expired session. */
export type FetchSession = GetToken;

/** How a call through a session is made. */
export interface SessionRequestOptions<T> extends RequestOptions {
  /** Whether a write has changed anything, seen by its answer. Without it each does: who asks again and again says when nothing came of it. */
  changed?: (result: T) => boolean;
}

export interface SessionOptions {
  /** Base address of the back end. */
  api: string;
  fetchSession: FetchSession;
  fetch?: typeof globalThis.fetch;
}

/**
 * What the widgets of one page share: one client with one token, and the word that something has changed. The token is
 * kept in memory only.
 */
export class BillingSession {
  readonly revisions = new Revisions();
  /** Base address of the back end, for what the browser fetches by itself. */
  readonly api: string;
  #transport: Transport;
  #signedOut = false;

  constructor({ api, fetchSession, fetch }: SessionOptions) {
    this.api = api;
    this.#transport = createTransport({ api, fetch, getToken: fetchSession, language: requestedLocale });
  }

  /** Whether `logout()` was called: nothing can be asked through it any more. */
  get closed(): boolean {
    return this.#signedOut;
  }

  /** Calls an operation. After a write, everything that reads one of its topics is read again. */
  async request<O extends Operation>(
    operation: O,
    input: OperationInput<O>,
    { changed, ...options }: SessionRequestOptions<OperationResult<O>> = {},
  ): Promise<OperationResult<O>> {
    if (this.#signedOut) throw signedOut();
    const result = await this.#transport.request(operation, input, options);
    // An answer that arrives after the sign-out belongs to a customer who has left.
    if (this.#signedOut) throw signedOut();
    if (operation.changes && changed?.(result) !== false) this.revisions.markChanged(operation.changes);
    return result;
  }

  /** Asks for a token ahead of the first request, while the parts that will make it are still being fetched. */
  prepare(): void {
    if (!this.#signedOut) this.#transport.prepare();
  }

  /** Forgets the token and makes every widget forget its data. The session stays closed. */
  logout(): void {
    this.#signedOut = true;
    this.#transport.forgetToken();
    this.revisions.clear();
  }
}

const signedOut = (): BillingError => new BillingError({ kind: 'session', code: 'signed-out' });
