import type { PageClock } from './page-clock.ts';

const FIRST = 2000;
const GROWTH = 1.5;
const LONGEST = 20_000;

/**
 * Asks again and again what has become of a challenge, since it may be answered elsewhere: in the bank's app, in another tab. At first after two
 * seconds, then ever more slowly; not while nobody sees the page, and at once when somebody does again, or when the network is back.
 */
export class ConfirmPoll {
  #clock: () => PageClock;
  #ask: () => Promise<unknown>;
  #pause = FIRST;
  #running = false;
  #stop?: () => void;

  constructor(clock: () => PageClock, ask: () => Promise<unknown>) {
    this.#clock = clock;
    this.#ask = ask;
  }

  /** Begins; does nothing while it runs. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#pause = FIRST;
    document.addEventListener('visibilitychange', this.#noticeReturn);
    addEventListener('pageshow', this.#noticeReturn);
    addEventListener('online', this.#noticeReturn);
    this.#sleep();
  }

  stop(): void {
    if (!this.#running) return;
    this.#running = false;
    this.#wake();
    document.removeEventListener('visibilitychange', this.#noticeReturn);
    removeEventListener('pageshow', this.#noticeReturn);
    removeEventListener('online', this.#noticeReturn);
  }

  #noticeReturn = (): void => {
    this.#wake();
    if (document.hidden) return;
    this.#pause = FIRST;
    void this.#again();
  };

  #wake(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #sleep(): void {
    if (!this.#running || document.hidden) return;
    this.#wake();
    this.#stop = this.#clock().after(this.#pause, () => void this.#again());
    this.#pause = Math.min(this.#pause * GROWTH, LONGEST);
  }

  async #again(): Promise<void> {
    await this.#ask();
    this.#sleep();
  }
}
