import type { Topic } from '../api/contract/operation.ts';

/** `stale`: read again. `signed-out`: forget what is shown; it belonged to a customer who has left. */
export type Revision = 'stale' | 'signed-out';
type Listener = (revision: Revision) => void;

const CHANNEL = 'billing-widgets';
/** Milliseconds out of sight after which everything shown is read again. */
const AWAY = 30_000;

/**
 * Tells readers that what they show has changed: after a write in this page, after one in another tab of the same origin, when
 * the page comes back into sight and when the network returns. Only the topics travel between tabs, never data.
 */
export class Revisions {
  #listeners = new Map<Listener, readonly Topic[]>();
  #channel?: BroadcastChannel;
  #hiddenSince = 0;

  /** Calls `listener` when one of `topics` changes, until the returned function is called. */
  subscribe(topics: readonly Topic[], listener: Listener): () => void {
    this.#listeners.set(listener, topics);
    this.#listen();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#silence();
    };
  }

  /** Marks topics as changed by this page, and lets other tabs know. */
  markChanged(topics: readonly Topic[]): void {
    this.#notify('stale', topics);
    this.#channel?.postMessage(topics);
  }

  /** Makes every reader forget its data. */
  clear(): void {
    this.#notify('signed-out');
  }

  #listen(): void {
    if (this.#channel || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }) => {
      if (Array.isArray(data)) this.#notify('stale', data as Topic[]);
    };
    document.addEventListener('visibilitychange', this.#noticeReturn);
    addEventListener('online', this.#refreshAll);
  }

  #silence(): void {
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#noticeReturn);
    removeEventListener('online', this.#refreshAll);
  }

  #refreshAll = (): void => this.#notify('stale');

  /** A page that was out of sight for a while may have missed a change made on another device. */
  #noticeReturn = (): void => {
    if (document.hidden) this.#hiddenSince = performance.now();
    else if (performance.now() - this.#hiddenSince > AWAY) this.#refreshAll();
  };

  #notify(revision: Revision, changed?: readonly Topic[]): void {
    for (const [listener, topics] of [...this.#listeners]) {
      if (!changed || topics.some((topic) => changed.includes(topic))) listener(revision);
    }
  }
}
