import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber } from '../../format/money.ts';
import { formatLocale } from '../../localization/locale.ts';
import { chevronIcon, icon, searchIcon } from '../internal/icon.ts';
import { LazyModule } from '../internal/lazy-module.ts';
import { loadingView } from '../internal/loading-view.ts';
import { partFailure } from '../internal/part-failure.ts';
import { CsvDownload } from './csv-download.ts';
import type * as filtersPart from './filters/index.ts';
import type { HistoryHost } from './history-host.ts';
import { lastDayOf } from './last-day-of.ts';
import { isFiltered, narrowing } from './history-query.ts';
import type * as monthsPart from './months/index.ts';
import type { List, Overview } from './purchase-list.ts';
import type { QueryController } from './query-controller.ts';
import { beginningText, resultText } from './result-text.ts';
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
  #csv: CsvDownload;

  constructor(host: HistoryHost, query: QueryController, list: List, overview: Overview) {
    this.#host = host;
    this.#query = query;
    this.#list = list;
    this.#overview = overview;
    this.#filters = new LazyModule(host, () => import('./filters/index.ts'));
    this.#months = new LazyModule(host, () => import('./months/index.ts'));
    this.#spending = new LazyModule(host, () => import('./spending/index.ts'));
    this.#csv = new CsvDownload(host);
  }

  /** Begins the list on an older day, and leads there who asked for it. */
  beginOn = (day: string): void => {
    this.#panel = undefined;
    this.#query.change({ startOn: day });
    void this.#focus('.position > p');
  };

  clear = (): void => {
    this.#query.clear();
    void this.#focus('#search');
  };

  render(): TemplateResult {
    return html`
      <div class="tools" part="tools">
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
          ${this.#csv.button(this.#query.query)}
        </div>
      </div>
      ${this.#csv.failure()}
      ${this.#panel ? html`<div class="panel" id="panel" part="panel">${this.#renderPanel(this.#panel)}</div>` : nothing}
      ${this.#renderNarrowing()}
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
    if (!part.get()) return loadingView(html`<span class="skeleton long">&nbsp;</span>`);
    if (name === 'filters') {
      const context = { today: this.#list.today, members: this.#overview.value?.members ?? [] };
      return this.#filters.get()!.filterPanel(this.#host, this.#query, context);
    }
    if (name === 'months') return this.#months.get()!.monthPanel(this.#overview, this.#query.query.startOn, this.beginOn);
    return html`<billing-purchase-spending
      .host=${this.#host}
      .earliest=${this.#overview.value?.months.at(-1)?.month}
      .showMonth=${(month: string) => this.beginOn(lastDayOf(month))}
      exportparts="chart, table, button, notice"
    ></billing-purchase-spending>`;
  }

  /** The filters that are set, each with a button that takes it off; what they leave; and the way back to the newest. */
  #renderNarrowing(): unknown {
    const { query } = this.#query;
    const { startOn } = query;
    const chips = narrowing(query).length > 0 ? this.#filters.get() : undefined;
    const members = this.#overview.value?.members ?? [];
    return html`
      ${chips ? chips.filterChips(this.#query, { today: this.#list.today, members }, this.clear) : nothing}
      ${isFiltered(query) && this.#list.value
        ? html`<p class="found muted" part="count">${resultText({ ...query, startOn: undefined }, this.#list.value)}</p>`
        : nothing}
      ${startOn
        ? html`<div class="position">
            <p tabindex="-1">${beginningText(startOn)}</p>
            <button type="button" class="link" @click=${this.#toNewest}>
              ${msg('Back to the newest', { desc: 'Button that begins the list with the newest purchase again.' })}
            </button>
          </div>`
        : nothing}
    `;
  }

  #search = (event: Event): void => {
    this.#query.change({ text: (event.target as HTMLInputElement).value }, 'typed');
  };

  #toNewest = (): void => {
    this.#query.change({});
    void this.#focus('#search');
  };

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
