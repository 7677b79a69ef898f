import { Task } from '@lit/task';
import type { ReactiveController } from 'lit';
import type { Topic } from '../api/contract/operation.ts';
import { BillingError, isAbort } from '../api/errors.ts';
import { requestedLocale } from '../localization/locale.ts';
import type { BillingSession } from '../session/session.ts';
import type { BillingHost } from './host.ts';

/** Milliseconds after which a first load says that it is taking long. */
const SLOW = 10_000;

/** One read: which topics make it stale, what it depends on, and how to load it. */
export interface Read<T> {
  topics: readonly Topic[];
  /** What is asked for, as data. Another input drops the value of the one before; `undefined` waits. */
  input: () => unknown;
  /**
   * Whether the answer is the same in every language; so are those without topics unless they say otherwise. Any other is read again when the page changes
   * its language; what is shown stays meanwhile.
   */
  wordless?: boolean;
  /** Whether the value of the input before stays while that of another is on its way, as in a search. */
  keepsValue?: boolean;
  load: (session: BillingSession, signal: AbortSignal) => Promise<T>;
}

/**
 * Loads something for an element, keeps it while it is read again, and reads again after a change of its topics.
 *
 * A `Task` forgets its value when a later run fails and goes on when its host leaves the page; here the last good value stays
 * (with `error` beside it, meaning "could not refresh"), and leaving aborts. Moving an element in the page does not.
 */
export class ReadController<T> implements ReactiveController {
  value?: T;
  error?: BillingError;
  /** Whether a first load has taken longer than ten seconds. */
  slow = false;

  #host: BillingHost;
  #read: Read<T>;
  #task: Task<readonly [BillingSession | undefined, string | undefined, unknown], void>;
  #session?: BillingSession;
  #input?: string;
  /** The input that `value` answers. */
  #answered?: string;
  #unsubscribe?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #running = false;
  #left = false;

  constructor(host: BillingHost, read: Read<T>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [host.session, JSON.stringify(read.input()), !(read.wordless ?? !read.topics.length) && requestedLocale()] as const,
      task: ([session, input], { signal }) => this.#run(session, input, signal),
      onError: () => undefined,
    });
  }

  /** `failed` only while there is no value to show. */
  get status(): 'loading' | 'ready' | 'failed' {
    if (this.value !== undefined) return 'ready';
    return this.error && !this.#running ? 'failed' : 'loading';
  }

  /** Whether a value is shown while it is read again. */
  get refreshing(): boolean {
    return this.#running && this.value !== undefined;
  }

  /** Whether the value shown is that of an input before. */
  get outdated(): boolean {
    return this.value !== undefined && JSON.stringify(this.#read.input()) !== this.#answered;
  }

  /** Reads again. What is shown stays until the answer is there. */
  reload(): void {
    void this.#task.run();
  }

  hostConnected(): void {
    if (this.#left) this.reload();
    this.#left = false;
    this.#subscribe();
  }

  hostDisconnected(): void {
    // An element that is moved leaves and enters in one go; only one that stays away has left.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#left = true;
      this.#task.abort();
      this.#running = false;
      this.#unsubscribe?.();
      this.#unsubscribe = undefined;
      this.#stopTimer();
    });
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#subscribe();
  }

  #subscribe(): void {
    const session = this.#host.session;
    if (session === this.#session && (this.#unsubscribe || !session)) return;
    this.#unsubscribe?.();
    if (session !== this.#session) this.#forget();
    this.#session = session;
    this.#unsubscribe = session?.revisions.subscribe(this.#read.topics, (revision) => {
      if (revision === 'signed-out') this.#forget();
      this.reload();
    });
  }

  #forget(): void {
    this.value = undefined;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  async #run(session: BillingSession | undefined, input: string | undefined, signal: AbortSignal): Promise<void> {
    if (input !== this.#input && !(this.#read.keepsValue && input !== undefined)) this.#forget();
    this.#input = input;
    if (input === undefined) return this.#stopTimer();
    // An update that comes after its element has left asks for nothing: the return does.
    if (!this.#host.isConnected) {
      this.#left = true;
      return;
    }
    this.#startTimer();
    if (!session) return;
    this.#running = true;
    try {
      const value = await this.#read.load(session, signal);
      if (signal.aborted) return;
      this.value = value;
      this.#answered = input;
      this.error = undefined;
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      // The answer to another question is none to this one.
      if (input !== this.#answered) this.value = undefined;
      this.error = BillingError.from(error);
      this.#host.reportError?.(this.error);
    } finally {
      if (!signal.aborted) {
        this.#running = false;
        this.#stopTimer();
      }
    }
  }

  #startTimer(): void {
    if ((this.value !== undefined && !this.outdated) || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.slow = true;
      if (!this.#host.session) {
        console.warn('billing-widgets: no session. Set api and session-url, or place the element in <billing-provider>.');
      }
      this.#host.requestUpdate();
    }, SLOW);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.slow = false;
  }
}
