import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds that rows wait for what stands above them, so that they need not move down when it comes. */
const LONGEST = 400;

/** A short wait, once, of something that is there for something else that is not. */
export class Grace implements ReactiveController {
  #host: ReactiveControllerHost;
  #state: 'before' | 'running' | 'over' = 'before';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (this.#state === 'running') this.#state = 'before';
  }

  /** Whether what `isHere` is to wait for what is not `answered`. */
  waits(isHere: boolean, answered: boolean): boolean {
    if (!isHere) return false;
    if (answered) {
      clearTimeout(this.#timer);
      this.#state = 'over';
    }
    if (this.#state === 'before') {
      this.#state = 'running';
      this.#timer = setTimeout(() => {
        this.#state = 'over';
        this.#host.requestUpdate();
      }, LONGEST);
    }
    return this.#state !== 'over';
  }
}
