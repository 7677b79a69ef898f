import type { Operation, OperationInput, OperationResult } from '../api/contract/operation.ts';
import { BillingError } from '../api/errors.ts';
import { createIdempotencyKey } from '../api/idempotency-key.ts';
import type { SessionRequestOptions } from '../session/session.ts';
import type { BillingHost } from './host.ts';

type ActionOptions<O extends Operation> = Pick<SessionRequestOptions<OperationResult<O>>, 'patience' | 'changed'>;

/**
 * A write, made when a person confirms.
 *
 * It runs once at a time. Its idempotency key is made at the confirmation and kept while the answer is unknown (the network
 * failed, time ran out, the server was down), so that trying again can never do the thing twice; with another
 * input, or once the answer is known, the next confirmation gets a new key. A write goes on when its element leaves the page.
 * `patience` is how long a server that asks to be left alone is waited for; `changed` says of an answer whether others must read anew.
 */
export class ActionController<O extends Operation> {
  pending = false;
  error?: BillingError;

  #host: BillingHost;
  #operation: O;
  #options: ActionOptions<O>;
  #unanswered?: { input: string; key: string };

  constructor(host: BillingHost, operation: O, options: ActionOptions<O> = {}) {
    this.#host = host;
    this.#operation = operation;
    this.#options = options;
  }

  /** Does it. Answers `undefined` when it failed (`error` says why) or when one is running already. */
  async run(input: OperationInput<O>): Promise<OperationResult<O> | undefined> {
    const session = this.#host.session;
    if (this.pending || !session) return undefined;
    const serialized = JSON.stringify(input);
    const key = this.#unanswered?.input === serialized ? this.#unanswered.key : createIdempotencyKey();
    this.#unanswered = { input: serialized, key };
    this.#set(true);
    try {
      const idempotencyKey = this.#operation.safe ? undefined : key;
      const result = await session.request(this.#operation, input, { ...this.#options, idempotencyKey });
      this.#unanswered = undefined;
      this.#set(false);
      return result;
    } catch (cause) {
      const error = BillingError.from(cause);
      if (isFinal(error)) this.#unanswered = undefined;
      this.#set(false, error);
      this.#host.reportError?.(error);
      return undefined;
    }
  }

  /** Forgets the last failure, as when a dialog opens anew. The key of an unanswered write is kept. */
  reset(): void {
    this.#set(this.pending);
  }

  #set(pending: boolean, error?: BillingError): void {
    this.pending = pending;
    this.error = error;
    this.#host.requestUpdate();
  }
}

/** Whether the server has said that nothing was done. A contract misfit on a success does not say so. */
const isFinal = ({ kind, status = 0, code }: BillingError): boolean =>
  kind === 'problem' && status >= 400 && status < 500 && code !== 'idempotency-in-progress' && code !== 'rate-limited';
