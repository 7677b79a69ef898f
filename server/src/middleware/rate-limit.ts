import type { Clock } from '../clock.ts';
import { ProblemError } from '../problem.ts';

/** How much one caller may ask: `burst` requests at once, and `perSecond` more each second. */
export interface RateLimits {
  readonly burst: number;
  readonly perSecond: number;
}

/** Far above what a page full of widgets needs, far below what hurts. */
export const defaultRateLimits: RateLimits = { burst: 300, perSecond: 5 };

const trackedCallers = 10_000;

/**
 * A bucket of requests for each caller (a customer, or one session of theirs), in this process's memory: with several processes the limit is that many times
 * higher, which is good enough to stop a page that loops. Limits against strangers belong in front of the server.
 */
export class RateLimiter {
  #limits: RateLimits;
  #realTime: Clock;
  #buckets = new Map<string, { left: number; at: number }>();

  constructor(limits: RateLimits, realTime: Clock) {
    this.#limits = limits;
    this.#realTime = realTime;
  }

  /** Takes one request from the caller's bucket, or throws `rate-limited`. */
  take(caller: string): void {
    const { burst, perSecond } = this.#limits;
    const at = this.#realTime.now().getTime();
    const bucket = this.#buckets.get(caller) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    if (left < 1) throw new ProblemError('rate-limited', { retryAfter: Math.ceil((1 - left) / perSecond) });
    // Back to the end of the map, so that the first entries are those who have been quiet longest.
    this.#buckets.delete(caller);
    this.#buckets.set(caller, { left: left - 1, at });
    if (this.#buckets.size > trackedCallers) this.#buckets.delete(this.#buckets.keys().next().value!);
  }
}
