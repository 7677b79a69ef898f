/**
 * How much work may still be done, counted and not timed, so that the same question has the same answer on every machine. One
 * step is about a nanosecond or a few.
 */
export class Steps {
  #left: number;
  readonly #all: number;

  constructor(all: number) {
    this.#all = all;
    this.#left = all;
  }

  get left(): number {
    return this.#left;
  }

  get taken(): number {
    return this.#all - this.#left;
  }

  /** Takes some, or answers false where there are not that many left: then the work must not be done. */
  take(count = 1): boolean {
    if (count > this.#left) return false;
    this.#left -= count;
    return true;
  }
}
