import type { PageClock } from './page-clock.ts';

/** Milliseconds before the first question and, at most, before any later one; each pause is so many times as long as the last. */
export interface Pace {
  readonly first: number;
  readonly growth: number;
  readonly longest: number;
}

/**
 * Asks again and again what has become of something that waits, since it may be decided elsewhere: in a bank's app, by the store's people, in
 * another tab. Ever more slowly; not while nobody sees the page, and at once when somebody does again, or when the network is back.
 */
export class PatientPoll {
  #clock: () => PageClock;
  #pace: Pace;
  #ask: () => Promise<unknown>;
  #pause: number;
  #running = false;
  #stop?: () => void;

  constructor(clock: () => PageClock, pace: Pace, ask: () => Promise<unknown>) {
    this.#clock = clock;
    this.#pace = pace;
    this.#pause = pace.first;
    this.#ask = ask;
  }

  /** Begins; does nothing while it runs. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#pause = this.#pace.first;
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

  /** Something has moved: what follows may come soon, and is asked for as often as at first. */
  hurry(): void {
    this.#pause = this.#pace.first;
    this.#sleep();
  }

  #noticeReturn = (): void => {
    this.#wake();
    if (document.hidden) return;
    this.#pause = this.#pace.first;
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
    this.#pause = Math.min(this.#pause * this.#pace.growth, this.#pace.longest);
  }

  async #again(): Promise<void> {
    await this.#ask();
    this.#sleep();
  }
}
