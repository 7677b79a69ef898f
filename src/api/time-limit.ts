import { BillingError, isAbort } from './errors.ts';

/** Resolves after `ms`, or rejects with the signal's reason as soon as it aborts. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The real one. Tests pass one that takes no time. */
export const wait: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });

/** How a call given up by its caller ends: as an `AbortError`, whatever reason the caller gave. */
export const abortError = ({ reason }: AbortSignal): Error =>
  isAbort(reason) ? (reason as Error) : new DOMException('Given up', 'AbortError');

/** What bounds a piece of work. */
export interface Limit {
  ms: number;
  signal?: AbortSignal;
  wait: Wait;
}

/**
 * Does work that ends at the latest when its time is up (a `timeout` error) or its caller aborts (an `AbortError`).
 * Its own signal aborts then too; work that does not listen to it is left behind.
 */
export const withLimit = <T>(work: (signal: AbortSignal) => Promise<T>, { ms, signal, wait }: Limit): Promise<T> => {
  const inner = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: Error): void => {
      reject(reason);
      inner.abort(reason);
    };
    const leave = (): void => stop(abortError(signal!));
    if (signal?.aborted) return leave();
    // With the inner signal, both the listening and the wait for the time limit end when the work does.
    signal?.addEventListener('abort', leave, { signal: inner.signal });
    wait(ms, inner.signal).then(
      () => stop(new BillingError({ kind: 'timeout', code: 'timeout', detail: `no answer within ${ms} ms` })),
      () => undefined,
    );
    work(inner.signal).then(resolve, reject);
  }).finally(() => inner.abort());
};
