import type { PageClock } from '../../page-clock.ts';

/** Seconds before the end at which it is spoken of. */
const SPOKEN = [120, 60, 30];
/** From here on ten seconds count; before, minutes. */
export const MINUTES_ABOVE = 90;

/** What a countdown sets going. */
export interface CountdownEvents {
  /** The words for what is left are others now. */
  tick: () => void;
  /** So many seconds are left, which is worth saying. */
  warn: (seconds: number) => void;
  over: () => void;
}

/**
 * How long there is still, by the server's clock: what it said is left when it answered, less what has passed since. It wakes when the words for
 * what is left change, and not each second.
 */
export class Countdown {
  #clock: () => PageClock;
  #events: CountdownEvents;
  /** When it is over, by the page's clock. */
  #end?: number;
  #stop?: () => void;

  constructor(clock: () => PageClock, events: CountdownEvents) {
    this.#clock = clock;
    this.#events = events;
  }

  /** Begins, or begins anew, with what the server says is left. */
  start(milliseconds: number): void {
    this.stop();
    this.#end = this.#clock().now() + milliseconds;
    this.#sleep();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = this.#end = undefined;
  }

  /** Whole seconds that are left; nothing while it does not run. */
  get left(): number | undefined {
    return this.#end === undefined ? undefined : Math.max(Math.ceil((this.#end - this.#clock().now()) / 1000), 0);
  }

  /** `from` is what was woken for, which a timer may miss by a hair. */
  #sleep(from?: number): void {
    const left = this.#end! - this.#clock().now();
    const next = nextBoundary(from ?? left / 1000);
    this.#stop = this.#clock().after(left - next * 1000, () => this.#wake(next));
  }

  #wake(seconds: number): void {
    this.#stop = undefined;
    if (seconds > 0) this.#sleep(seconds);
    this.#events.tick();
    if (SPOKEN.includes(seconds)) this.#events.warn(seconds);
    if (seconds === 0) this.#events.over();
  }
}

/** The next number of seconds, below those left, at which something is to be said otherwise. */
const nextBoundary = (seconds: number): number => {
  const step = seconds > MINUTES_ABOVE ? 60 : 10;
  const next = Math.max((Math.ceil(seconds / step) - 1) * step, 0);
  return seconds > MINUTES_ABOVE ? Math.max(next, MINUTES_ABOVE) : next;
};
