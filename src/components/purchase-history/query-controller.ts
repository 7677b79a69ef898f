import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressOf, queryFrom, type HistoryQuery } from './history-query.ts';

interface QueryHost extends ReactiveControllerHost {
  readonly mirrorUrl: boolean;
}

/**
 * Which part of the history is shown. Mirrored to the page's address where the host asks for it: what is typed replaces the entry
 * of the browser's history, since nobody goes back by letters; what is chosen adds one, and going back takes it off again.
 */
export class QueryController implements ReactiveController {
  query: HistoryQuery = {};

  #host: QueryHost;

  constructor(host: QueryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  /** Changes some of it; `undefined` takes a part away. Another filter begins with the newest purchase again. */
  change(part: HistoryQuery, how: 'typed' | 'chosen' = 'chosen'): void {
    this.#set({ ...this.query, startOn: undefined, ...part }, how === 'chosen');
  }

  /** Puts another in its place, without a step that one could go back. */
  replace(query: HistoryQuery): void {
    this.#set(query, false);
  }

  /** Shows everything again. */
  clear(): void {
    this.#set({}, true);
  }

  #set(query: HistoryQuery, isStep: boolean): void {
    this.query = withoutGaps(query);
    this.#host.requestUpdate();
    if (!this.#host.mirrorUrl) return;
    const address = addressOf(this.query, location.href);
    if (address === location.href) return;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  #read = (): void => {
    if (!this.#host.mirrorUrl) return;
    this.query = queryFrom(new URLSearchParams(location.search));
    this.#host.requestUpdate();
  };
}

const withoutGaps = (query: HistoryQuery): HistoryQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => Boolean(value)));
