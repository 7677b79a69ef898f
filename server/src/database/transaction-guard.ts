import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Knows whether the running code is inside a transaction, and refuses the outer handle there: on PGlite it would wait
 * for ever, on Postgres it would silently work outside the transaction.
 */
export class TransactionGuard {
  #inside = new AsyncLocalStorage<true>();

  check(): void {
    if (this.#inside.getStore()) throw new Error('Inside a transaction, use the handle that it was given.');
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.#inside.run(true, work);
  }
}
