import { html, nothing, type ReactiveController } from 'lit';
import { getPurchase } from '../../api/contract/purchase-operations.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { errorMessage } from '../../localization/error-messages.ts';
import { notice } from '../internal/notice.ts';
import type { HistoryHost } from './history-host.ts';
import { isFiltered } from './history-query.ts';
import type { List } from './reads.ts';
import type { QueryController } from './query-controller.ts';

/**
 * Opens the purchase that the page asks for by the attribute `purchase`. Where it is not among the first, the list begins on its
 * day, so that it stands among its neighbours.
 */
export class AskedPurchase implements ReactiveController {
  #host: HistoryHost;
  #query: QueryController;
  #list: List;
  #open: (id: string) => void;
  #lookup: ResourceController<typeof getPurchase>;
  /** The id that was last dealt with. */
  #done?: string;
  /** The id that is looked up, since it is not among the first. */
  #far?: string;

  constructor(host: HistoryHost, query: QueryController, list: List, open: (id: string) => void) {
    this.#host = host;
    this.#query = query;
    this.#list = list;
    this.#open = open;
    host.addController(this);
    this.#lookup = new ResourceController(host, getPurchase, () =>
      this.#far && this.#far === host.purchase ? { params: { id: this.#far } } : undefined,
    );
  }

  /** Whether a purchase was asked for that has not been found yet. */
  get seeking(): boolean {
    return Boolean(this.#host.purchase) && this.#host.purchase !== this.#done;
  }

  /** After the update, since what it asks for makes another one. */
  hostUpdated(): void {
    queueMicrotask(this.#seek);
  }

  #seek = (): void => {
    const { purchase: id } = this.#host;
    const list = this.#list;
    if (!id) this.#done = this.#far = undefined;
    if (!id || !this.seeking || !list.value || list.outdated || list.loadingMore) return;
    if (list.items.some((item) => item.id === id)) this.#show(id);
    else if (this.#far !== id) this.#far = id;
    else if (this.#lookup.error || list.loadMoreError) this.#done = id;
    else if (this.#lookup.value?.id !== id) return;
    else this.#approach(this.#lookup.value.on, id);
    this.#host.requestUpdate();
  };

  /** Leads the list to the day of the purchase, and through the other purchases of that day. */
  #approach(day: string, id: string): void {
    const { query } = this.#query;
    if (query.startOn !== day || isFiltered(query)) this.#query.replace({ startOn: day });
    else if (this.#list.hasMore && this.#list.items.at(-1)!.on === day) void this.#list.loadMore();
    else this.#done = id;
  }

  /** What became of it, where it could not be found. */
  renderFailure(): unknown {
    const { error } = this.#lookup;
    return error && this.#host.purchase
      ? html`<div role="alert">${notice('critical', html`<p>${errorMessage(error)}</p>`)}</div>`
      : nothing;
  }

  #show(id: string): void {
    this.#done = id;
    this.#open(id);
    void this.#host.updateComplete.then(() => {
      const row = this.#host.renderRoot.querySelector<HTMLElement>(`#row-${id}`);
      row?.scrollIntoView({ block: 'center' });
      // Whoever is somewhere else in the page by now is left there.
      if (document.activeElement === document.body) row?.querySelector('button')?.focus({ preventScroll: true });
    });
  }
}
