import type { PageClock } from '../../src/components/internal/page-clock.ts';

/** A clock that a test moves on. What is due on the way is done at its moment, in order. */
export class HandClock implements PageClock {
  #now = 0;
  #waiting = new Set<{ at: number; work: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.#now + Math.max(milliseconds, 0), work };
    this.#waiting.add(timer);
    return () => this.#waiting.delete(timer);
  }

  /** Lets so many seconds pass. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (let next = this.#nextBefore(end); next; next = this.#nextBefore(end)) {
      this.#waiting.delete(next);
      this.#now = next.at;
      next.work();
    }
    this.#now = end;
  }

  /** In how many seconds each of the things that wait is due. */
  get due(): number[] {
    return [...this.#waiting].map(({ at }) => (at - this.#now) / 1000).sort((one, other) => one - other);
  }

  #nextBefore(end: number) {
    return [...this.#waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
  }
}
