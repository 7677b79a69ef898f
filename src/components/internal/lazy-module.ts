import type { ReactiveControllerHost } from 'lit';

/**
 * A part of a widget that only some people need, fetched when it is first asked for.
 *
 * `get()` answers it once it is here; the host renders again when it comes. `settled` is also true after a failure, so that a
 * widget shows what it can without the part; the next `get()` after a second tries again.
 */
export class LazyModule<T> {
  settled = false;

  #host: ReactiveControllerHost;
  #load: () => Promise<T>;
  #module?: T;
  #pending?: Promise<T | undefined>;
  #failedAt = -Infinity;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  get(): T | undefined {
    if (!this.#module && performance.now() - this.#failedAt > 1000) void this.fetch();
    return this.#module;
  }

  /** The part, or `undefined` when it could not be fetched. */
  fetch(): Promise<T | undefined> {
    this.#pending ??= this.#load()
      .then(
        (module) => (this.#module = module),
        () => {
          this.#failedAt = performance.now();
          this.#pending = undefined;
          return undefined;
        },
      )
      .finally(() => {
        this.settled = true;
        this.#host.requestUpdate();
      });
    return this.#pending;
  }
}
