import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';
import { icon } from '../internal/icon.ts';
import { chevronIcon, searchIcon } from '../internal/icons.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import type * as filtersPart from './filters/index.ts';
import type { HistoryHost } from './history-host.ts';
import { lastDayOf } from './last-day-of.ts';
import { isNarrowed, narrowing } from './history-query.ts';
import type * as monthsPart from './months/index.ts';
import type * as narrowingPart from './narrowing/index.ts';
import type { List, Overview } from './reads.ts';
import type { QueryController } from './query-controller.ts';
import type * as spendingPart from './spending/index.ts';

type PanelName = 'filters' | 'months' | 'spending';

/**
 * What finds purchases: the search, and one panel at a time for filters, months and spending. Below it stands what narrows the
 * list, and how many purchases that leaves.
 */
export class Tools {
  #host: HistoryHost;
  #query: QueryController;
  #list: List;
  #overview: Overview;
  #panel?: PanelName;
  #filters: LazyModule<typeof filtersPart>;
  #months: LazyModule<typeof monthsPart>;
  #spending: LazyModule<typeof spendingPart>;
  #narrowing: LazyModule<typeof narrowingPart>;
  #csv?: narrowingPart.CsvDownload;

  constructor(host: HistoryHost, query: QueryController, list: List, overview: Overview) {
    this.#host = host;
    this.#query = query;
    this.#list = list;
    this.#overview = overview;
    this.#filters = new LazyModule(host, () => import('./filters/index.ts'));
    this.#months = new LazyModule(host, () => import('./months/index.ts'));
    this.#spending = new LazyModule(host, () => import('./spending/index.ts'));
    this.#narrowing = new LazyModule(host, () => import('./narrowing/index.ts'));
  }

  /** Begins the list on an older day, and leads there who asked for it. */
  beginOn = async (day: string): Promise<void> => {
    this.#panel = undefined;
    this.#query.change({ startOn: day });
    await this.#narrowing.load();
    await this.#focus('.position > p');
  };

  clear = (): void => {
    this.#query.clear();
    void this.#focus('#search');
  };

  /** Says to a screen reader what the list shows now. */
  async announceResult(): Promise<void> {
    const part = await this.#narrowing.load();
    if (part && this.#list.value) this.#host.announce(part.resultText(this.#query.query, this.#list.value));
  }

  render(): TemplateResult {
    return html`
      <div class="tools" part="tools" @focusin=${this.#prepare}>
        <form class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
          <label class="visually-hidden" for="search">
            ${msg('Search your purchases', { desc: 'Label of a search field.' })}
          </label>
          ${icon(searchIcon)}
          <input
            type="search"
            class="search-box"
            part="field"
            id="search"
            maxlength="100"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            placeholder=${msg('Name, amount or order number', { desc: 'In an empty search field: what can be searched for.' })}
            .value=${live(this.#query.query.text ?? '')}
            @input=${this.#search}
          />
        </form>
        <div class="buttons">
          ${this.#disclosure('filters', this.#filtersLabel())}
          ${this.#disclosure('months', msg('Months', { desc: 'Button that opens a list of months to go to.' }))}
          ${this.#disclosure('spending', msg('Spending', { desc: 'Button that opens a chart of what was spent by month.' }))}
          <button
            type="button"
            class="button plain"
            part="button"
            aria-disabled=${this.#csv?.pending ? 'true' : 'false'}
            @click=${this.#download}
          >
            ${msg('Download (CSV)', { desc: 'Button that downloads the purchases shown, for a spreadsheet.' })}
          </button>
        </div>
      </div>
      ${this.#csv?.failure() ?? nothing}
      ${this.#panel ? html`<div class="panel" id="panel" part="panel">${this.#renderPanel(this.#panel)}</div>` : nothing}
      ${isNarrowed(this.#query.query) ? this.#renderNarrowing() : nothing}
    `;
  }

  #filtersLabel(): string {
    const count = narrowing(this.#query.query).length;
    const number = formatNumber(count, formatLocale());
    return count
      ? msg(str`Filters (${number})`, { desc: 'Button that opens filters. 0 is how many are set.' })
      : msg('Filters', { desc: 'Button that opens filters.' });
  }

  #disclosure(name: PanelName, label: string): TemplateResult {
    const isOpen = this.#panel === name;
    return html`<button
      type="button"
      class="button plain disclosure"
      part="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'panel' : nothing}
      @pointerenter=${() => void this.#partOf(name).get()}
      @click=${() => {
        this.#panel = isOpen ? undefined : name;
        this.#host.requestUpdate();
      }}
    >
      ${label} ${icon(chevronIcon)}
    </button>`;
  }

  #partOf = (name: PanelName): LazyModule<object> =>
    ({ filters: this.#filters, months: this.#months, spending: this.#spending })[name];

  #renderPanel(name: PanelName): unknown {
    const part = this.#partOf(name);
    if (part.failed) return partFailure(() => void part.load());
    if (!part.get() || !this.#narrowing.get()) return loadingView(html`<span class="skeleton long">&nbsp;</span>`);
    if (name === 'filters') {
      const context = { today: this.#list.today, members: this.#overview.value?.members ?? [] };
      return this.#filters.get()!.filterPanel(this.#host, this.#query, context);
    }
    if (name === 'months') return this.#months.get()!.monthPanel(this.#overview, this.#query.query.startOn, this.beginOn);
    return html`<billing-purchase-spending
      .host=${this.#host}
      .earliest=${this.#overview.value?.months.at(-1)?.month}
      .showMonth=${(month: string) => void this.beginOn(lastDayOf(month))}
      exportparts="chart, button, notice, amount, field"
    ></billing-purchase-spending>`;
  }

  /** The filters that are set, each with a button that takes it off; what they leave; and the way back to the newest. */
  #renderNarrowing(): unknown {
    const { query } = this.#query;
    const chips = narrowing(query).length > 0 ? this.#filters.get() : undefined;
    const context = { today: this.#list.today, members: this.#overview.value?.members ?? [] };
    return html`
      ${chips?.filterChips(this.#query, context, this.clear) ?? nothing}
      ${this.#narrowing.get()?.narrowingLine(query, this.#list.value, this.#toNewest) ?? nothing}
    `;
  }

  #prepare = (): void => void this.#narrowing.get();

  #search = (event: Event): void => {
    this.#query.change({ text: (event.target as HTMLInputElement).value }, 'typed');
  };

  #toNewest = (): void => {
    this.#query.change({});
    void this.#focus('#search');
  };

  #download = async (): Promise<void> => {
    const part = await this.#narrowing.load();
    if (!part) return;
    this.#csv ??= new part.CsvDownload(this.#host);
    await this.#csv.download(this.#query.query);
  };

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
