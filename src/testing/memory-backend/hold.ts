import type { Call, CallName } from './call.ts';

/** A call that is kept waiting until a test lets it go on. */
export interface Hold {
  /** The call, once it is there. It has had no effect yet. */
  readonly arrived: Promise<Call>;
  /** Lets it be handled, now or as soon as it comes. */
  release(): void;
}

/** The next call that matches, kept waiting. */
export class HeldCall implements Hold {
  readonly operation: CallName | undefined;
  readonly arrived: Promise<Call>;
  readonly released: Promise<void>;
  arrive!: (call: Call) => void;
  release!: () => void;

  constructor(operation: CallName | undefined) {
    this.operation = operation;
    this.arrived = new Promise((resolve) => (this.arrive = resolve));
    this.released = new Promise((resolve) => (this.release = resolve));
  }
}
