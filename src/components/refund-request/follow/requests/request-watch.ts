import { msg, str } from '@lit/localize';
import type { ReactiveController } from 'lit';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { pageClock } from '../../../internal/page-clock.ts';
import { PatientPoll } from '../../../internal/patient-poll.ts';
import { sayName } from '../../../internal/say.ts';
import type { RefundHost } from '../../refund-host.ts';
import type { RequestReads } from '../request-reads.ts';
import { standingSentence } from './standing-text.ts';
import { isOver } from './standing.ts';

const PACE = { first: 5000, growth: 1.5, longest: 60_000 };

/**
 * Looks after requests while any of them is not at its end: asks how they stand, ever more slowly while nothing happens, and says aloud
 * what has changed. Nobody is asked while the page is hidden, or while nobody is signed in.
 */
export class RequestWatch implements ReactiveController {
  #host: RefundHost;
  #reads: RequestReads;
  #poll: PatientPoll;
  #known = new Map<string, RefundRequest>();
  /** Goes on when the question that is on its way has its answer. */
  #answered?: () => void;

  constructor(host: RefundHost, reads: RequestReads) {
    this.#host = host;
    this.#reads = reads;
    this.#poll = new PatientPoll(
      () => host.clock ?? pageClock,
      PACE,
      () => this.#ask(),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isReading) this.#goOn();
    const items = this.#reads.items ?? [];
    const isSignedOut = this.#reads.reading.error?.kind === 'session';
    if (this.#host.isConnected && !isSignedOut && items.some((request) => !isOver(request))) this.#poll.start();
    else this.#poll.stop();
    this.#compare(items);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#poll.stop();
      this.#goOn();
    });
  }

  /** The customer has done something: it is said where they did it, and what follows may come soon. */
  expect(request: RefundRequest): void {
    this.#known.set(request.id, request);
    this.#poll.hurry();
  }

  get #isReading(): boolean {
    return this.#reads.reading.refreshing;
  }

  #ask(): Promise<void> {
    if (!this.#isReading) this.#reads.reading.reload();
    return new Promise((resolve) => (this.#answered = resolve));
  }

  #goOn(): void {
    this.#answered?.();
    this.#answered = undefined;
  }

  #compare(items: readonly RefundRequest[]): void {
    const moved = items.filter((request) => {
      const before = this.#known.get(request.id);
      this.#known.set(request.id, request);
      return before && before.version !== request.version;
    }, this);
    if (!items.length) this.#known.clear();
    if (!moved.length) return;
    this.#poll.hurry();
    const texts = moved.map((request) =>
      msg(str`${sayName(request.title)}: ${standingSentence(request)}`, {
        desc: 'For screen readers: a request for money back has moved on. 0 is what it is for, 1 how it stands.',
      }),
    );
    // Afterwards: it changes what the element shows.
    queueMicrotask(() => this.#host.announce(texts.join(' ')));
  }
}
