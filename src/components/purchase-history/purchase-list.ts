import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { getPurchaseOverview, listPurchases } from '../../api/contract/purchase-list-operations.ts';
import type { PurchaseSummary } from '../../api/contract/purchase-summary.ts';
import { PagedController } from '../../controllers/paged-controller.ts';
import { ResourceController } from '../../controllers/resource-controller.ts';
import { formatLocale, shownLocale } from '../../localization/locale.ts';
import { FocusKeeper } from '../internal/focus-keeper.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { resourceView } from '../internal/resource-view.ts';
import type * as askedPart from './asked-purchase.ts';
import { chunksOf, type Chunk } from './chunks.ts';
import type * as detailsPart from './details/index.ts';
import type { HistoryHost } from './history-host.ts';
import { filterOf, isNarrowed } from './history-query.ts';
import { ListEnd } from './list-end.ts';
import { isSpecial, type RowExtras } from './purchase-row.ts';
import { purchaseTable } from './purchase-table.ts';
import { QueryController } from './query-controller.ts';
import type { List, Overview } from './reads.ts';
import { rowsSkeleton } from './skeleton.ts';
import type * as specialPart from './special/index.ts';
import { Tools } from './tools.ts';

export { listStyles as styles } from './purchase-list.styles.ts';

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
  #tools: Tools;
  #end: ListEnd;

  #details: LazyModule<typeof detailsPart>;
  #special: LazyModule<typeof specialPart>;
  #asking: LazyModule<typeof askedPart>;
  #asked?: askedPart.AskedPurchase;
  #empty?: specialPart.EmptyHistory;

  #opened = new Set<string>();
  #chunks: Chunk[] = [];
  #grace: 'before' | 'running' | 'over' = 'before';
  #graceTimer?: ReturnType<typeof setTimeout>;
  /** What was found when it was last said. */
  #said?: string;

  constructor(host: HistoryHost) {
    this.#host = host;
    this.#query = new QueryController(host);
    const input = () => {
      const { startOn } = this.#query.query;
      const filter = filterOf(this.#query.query);
      return this.#query.ready ? { query: { ...filter, startOn, locale: filter.text && formatLocale() } } : undefined;
    };
    this.#list = new PagedController(host, listPurchases, input, { keepsValue: true, pageSize });
    this.#overview = new ResourceController(host, getPurchaseOverview, () => ({}));
    this.#tools = new Tools(host, this.#query, this.#list, this.#overview);
    this.#end = new ListEnd(host, this.#list, (day) => void this.#tools.beginOn(day));
    this.#details = new LazyModule(host, () => import('./details/index.ts'));
    this.#special = new LazyModule(host, () => import('./special/index.ts'));
    this.#asking = new LazyModule(host, () => import('./asked-purchase.ts'));
    new FocusKeeper(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#graceTimer);
    if (this.#grace === 'running') this.#grace = 'before';
  }

  /** The parts that bring controllers along: these take part from this update on. */
  hostUpdate(): void {
    const asking = this.#host.purchase ? this.#asking.get() : undefined;
    if (asking) this.#asked ??= new asking.AskedPurchase(this.#host, this.#query, this.#list, (id) => this.#opened.add(id));
    const special = this.#isEmpty ? this.#special.get() : undefined;
    if (special) this.#empty ??= new special.EmptyHistory(this.#host, () => this.#isEmpty);
  }

  /** Says what was found, once the answer to what was asked last is there. */
  hostUpdated(): void {
    if (!this.#list.value || this.#list.outdated) return;
    const shown = JSON.stringify(this.#query.query);
    const before = this.#said;
    this.#said = shown;
    if (before !== undefined && before !== shown) void this.#tools.announceResult();
  }

  render(): TemplateResult {
    return html`
      ${this.#isEmpty ? nothing : this.#tools.render()} ${this.#asked?.renderFailure() ?? nothing}
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
    const { purchase } = this.#host;
    if (!this.#list.value) return false;
    if (purchase && !this.#asking.failed && (!this.#asked || this.#asked.seeking)) return true;
    if (this.#overview.value || this.#overview.error || isNarrowed(this.#query.query)) this.#grace = 'over';
    if (this.#grace === 'before') {
      this.#grace = 'running';
      this.#graceTimer = setTimeout(() => {
        this.#grace = 'over';
        this.#host.requestUpdate();
      }, GRACE);
    }
    return this.#grace !== 'over';
  }

  /** Whether there is more to say than what was bought, and when: words that many never need. */
  #isSpecial(): boolean {
    const { items } = this.#list;
    const isNarrow = isNarrowed(this.#query.query);
    const hasUnpaid = !isNarrow && (this.#overview.status === 'failed' || this.#overview.value?.unpaid.length);
    return items.length === 0 || Boolean(hasUnpaid) || items.some(isSpecial);
  }

  #renderList(): unknown {
    const special = this.#isSpecial() ? this.#special.get() : undefined;
    if (this.#isSpecial() && !special) {
      if (this.#special.failed) return partFailure(() => void this.#special.load());
      // What was shown last stays until the words are here.
      return this.#chunks.length && this.#list.items.length ? this.#renderTable(() => undefined) : loadingView(rowsSkeleton());
    }
    this.#chunks = chunksOf(this.#list.items, this.#chunks);
    if (this.#isEmpty) return this.#empty?.render();
    const today = this.#list.today!;
    return html`
      ${isNarrowed(this.#query.query) ? nothing : this.#renderUnpaid(special, today)}
      ${this.#chunks.length
        ? this.#renderTable((purchase) => (isSpecial(purchase) ? special?.rowExtras(purchase, today) : undefined))
        : special!.noMatch(this.#query.query, this.#tools.clear)}
      ${this.#end.render()}
    `;
  }

  #renderUnpaid(special: typeof specialPart | undefined, today: string): unknown {
    const { toggle, isOpen, details } = this.#rows;
    const { value } = this.#overview;
    return value
      ? special?.unpaidOrders(value.unpaid, { host: this.#host, today, toggle, isOpen, details })
      : special?.unpaidFailure(this.#overview);
  }

  #renderTable(extras: (purchase: PurchaseSummary) => RowExtras | undefined): TemplateResult {
    return html`<div @pointerover=${this.#prepare} @focusin=${this.#prepare}>
      ${purchaseTable(this.#chunks, {
        level: this.#host.level,
        busy: this.#list.outdated,
        circumstances: [shownLocale(), formatLocale(), this.#list.today, this.#detailsState].join(),
        extras,
        ...this.#rows,
      })}
    </div>`;
  }

  get #detailsState(): string {
    return this.#opened.size === 0 ? '' : this.#details.failed ? 'failed' : this.#details.get() ? 'here' : 'loading';
  }

  #rows = {
    isOpen: (id: string): boolean => this.#opened.has(id),
    toggle: (id: string): void => {
      if (!this.#opened.delete(id)) this.#opened.add(id);
      this.#host.requestUpdate();
    },
    details: (id: string): unknown =>
      this.#details.failed
        ? partFailure(() => void this.#details.load())
        : this.#details.get()
          ? html`<billing-purchase-details
              .host=${this.#host}
              .purchase=${id}
              exportparts="button, notice, badge, field, amount, facts, bill, receipt, dialog, dialog-title"
            ></billing-purchase-details>`
          : loadingView(html`<span class="skeleton">&nbsp;</span>`),
  };

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => void this.#details.get();
}
