import type { ReactiveController } from 'lit';
import { LazyModule } from '../internal/lazy-module.ts';
import type * as addressPart from './address.ts';
import type { HistoryHost } from './history-host.ts';
import type { HistoryQuery } from './history-query.ts';

/**
 * Which part of the history is shown. Mirrored to the page's address where the host asks for it: what is typed replaces the entry
 * of the browser's history, since nobody goes back by letters; what is chosen adds one, and going back takes it off again.
 */
export class QueryController implements ReactiveController {
  query: HistoryQuery = {};

  #host: HistoryHost;
  #address: LazyModule<typeof addressPart>;
  #isRead = false;

  constructor(host: HistoryHost) {
    this.#host = host;
    this.#address = new LazyModule(host, () => import('./address.ts'));
    host.addController(this);
  }

  /** Whether the page's address has been asked, where it has something to say. */
  get ready(): boolean {
    return this.#isRead || !this.#host.mirrorUrl || this.#address.failed;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostUpdate(): void {
    if (this.#host.mirrorUrl && !this.#isRead && this.#address.get()) this.#read();
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
    const address = this.#host.mirrorUrl && this.#address.get()?.addressOf(this.query, location.href);
    if (!address || address === location.href) return;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  #read = (): void => {
    const part = this.#host.mirrorUrl ? this.#address.get() : undefined;
    if (!part) return;
    this.#isRead = true;
    this.query = part.queryFrom(new URLSearchParams(location.search));
    this.#host.requestUpdate();
  };
}

const withoutGaps = (query: HistoryQuery): HistoryQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => Boolean(value)));
