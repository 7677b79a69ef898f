import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { getPurchaseOverview, listPurchases } from '../../api/contract/purchase-list-operations.ts';
import { PagedController } from '../../controllers/paged-controller.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { formatLocale, shownLocale } from '../../localization/locale.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { resourceView } from '../internal/resource-view.ts';
import { AskedPurchase } from './asked-purchase.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import type * as detailsPart from './details/index.ts';
import { EmptyHistory } from './empty-history.ts';
import type { HistoryHost } from './history-host.ts';
import { filterOf, isNarrowed } from './history-query.ts';
import { ListEnd } from './list-end.ts';
import { noMatch } from './no-match.ts';
import { purchaseTable } from './purchase-table.ts';
import { QueryController } from './query-controller.ts';
import { resultText } from './result-text.ts';
import { rowsSkeleton } from './skeleton.ts';
import { Tools } from './tools.ts';
import { unpaidFailure, unpaidOrders } from './unpaid-orders.ts';

export { listStyles as styles } from './purchase-list.styles.ts';

export type List = PagedController<typeof listPurchases>;
export type Overview = ResourceController<typeof getPurchaseOverview>;

/** The first page fills a screen; those after it come while one reads. */
const pageSize = (loaded: number): number => (loaded ? 50 : 30);

/** Milliseconds that rows wait for what stands above them, so that they need not move down when it comes. */
const GRACE = 400;

/**
 * What `<purchase-history>` shows below its heading: it reads the purchases, finds those that are looked for, and opens them. A
 * chunk of its own, so that the heading and the skeleton need not wait for it.
 */
export class PurchaseList implements ReactiveController {
  #host: HistoryHost;
  #query: QueryController;
  #list: List;
  #overview: Overview;
  #details: LazyModule<typeof detailsPart>;
  #asked: AskedPurchase;
  #tools: Tools;
  #end: ListEnd;
  #empty: EmptyHistory;

  #opened = new Set<string>();
  #chunks: Chunk[] = [];
  #grace: 'before' | 'running' | 'over' = 'before';
  /** What was found when it was last said. */
  #said?: string;

  constructor(host: HistoryHost) {
    this.#host = host;
    this.#query = new QueryController(host);
    const input = () => {
      const { startOn } = this.#query.query;
      const filter = filterOf(this.#query.query);
      return { query: { ...filter, startOn, locale: filter.text && formatLocale() } };
    };
    this.#list = new PagedController(host, listPurchases, input, { keepsValue: true, pageSize });
    this.#overview = new ResourceController(host, getPurchaseOverview, () => ({}));
    this.#details = new LazyModule(host, () => import('./details/index.ts'));
    this.#asked = new AskedPurchase(host, this.#query, this.#list, (id) => this.#opened.add(id));
    this.#tools = new Tools(host, this.#query, this.#list, this.#overview);
    this.#end = new ListEnd(host, this.#list, (day) => this.#tools.beginOn(day));
    this.#empty = new EmptyHistory(host, () => this.#isEmpty);
    new FocusKeeper(host);
    host.addController(this);
  }

  /** Says what was found, once the answer to what was asked last is there. */
  hostUpdated(): void {
    if (!this.#list.value || this.#list.outdated) return;
    const shown = JSON.stringify(this.#query.query);
    const before = this.#said;
    this.#said = shown;
    if (before === undefined || before === shown) return;
    const text = resultText(this.#query.query, this.#list.value);
    void this.#host.updateComplete.then(() => this.#host.announce(text));
  }

  render(): TemplateResult {
    return html`
      ${this.#isEmpty ? nothing : this.#tools.render()}
      ${this.#asked.renderFailure()}
      ${this.#waits()
        ? loadingView(rowsSkeleton())
        : resourceView(this.#list, { skeleton: rowsSkeleton, ready: () => this.#renderList() })}
    `;
  }

  get #isEmpty(): boolean {
    return this.#list.value?.items.length === 0 && !isNarrowed(this.#query.query) && !this.#list.outdated;
  }

  /** Whether rows that are there wait for what will stand above them, or for the purchase that was asked for. */
  #waits(): boolean {
    if (!this.#list.value) return false;
    if (this.#asked.seeking) return true;
    if (this.#overview.value || this.#overview.error || isNarrowed(this.#query.query)) this.#grace = 'over';
    if (this.#grace === 'before') {
      this.#grace = 'running';
      setTimeout(() => {
        this.#grace = 'over';
        this.#host.requestUpdate();
      }, GRACE);
    }
    return this.#grace !== 'over';
  }

  #renderList(): unknown {
    const { items } = this.#list;
    const today = this.#list.today!;
    this.#chunks = chunksOf(items, this.#chunks);
    if (this.#isEmpty) return this.#empty.render();
    return html`
      ${isNarrowed(this.#query.query)
        ? nothing
        : this.#overview.value
          ? unpaidOrders(this.#overview.value.unpaid, {
              host: this.#host,
              today,
              toggle: this.#toggle,
              isOpen: this.#isOpen,
              details: this.#renderDetails,
            })
          : unpaidFailure(this.#overview)}
      ${items.length
        ? html`<div class="list-area" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
            ${purchaseTable(this.#chunks, {
              today,
              level: this.#host.level,
              busy: this.#list.outdated,
              circumstances: `${shownLocale()} ${formatLocale()} ${this.#detailsState}`,
              toggle: this.#toggle,
              isOpen: this.#isOpen,
              details: this.#renderDetails,
            })}
          </div>`
        : noMatch(this.#query.query, this.#tools.clear)}
      ${this.#end.render()}
    `;
  }

  get #detailsState(): string {
    return this.#opened.size === 0 ? '' : this.#details.failed ? 'failed' : this.#details.get() ? 'here' : 'loading';
  }

  #renderDetails = (id: string): unknown =>
    this.#details.failed
      ? partFailure(() => void this.#details.load())
      : this.#details.get()
        ? html`<billing-purchase-details
            .host=${this.#host}
            .purchase=${id}
            .level=${this.#host.level + 2}
            exportparts="section-title, bill, facts, button, notice, dialog, dialog-title, receipt, form, field"
          ></billing-purchase-details>`
        : loadingView(html`<span class="skeleton">&nbsp;</span>`);

  #isOpen = (id: string): boolean => this.#opened.has(id);

  #toggle = (id: string): void => {
    if (!this.#opened.delete(id)) this.#opened.add(id);
    this.#host.requestUpdate();
  };

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => void this.#details.get();
}
