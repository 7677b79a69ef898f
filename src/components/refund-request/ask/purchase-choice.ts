import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listPurchases } from '../../../api/contract/purchase-list-operations.ts';
import { PagedController } from '../../../controllers/paged-controller.ts';
import { formatNumber } from '../../../format/money.ts';
import { errorMessage } from '../../../localization/error-messages.ts';
import { formatLocale } from '../../../localization/locale.ts';
import { plural } from '../../../localization/plural.ts';
import { icon } from '../../internal/icon.ts';
import { searchIcon } from '../../internal/icons.ts';
import { notice } from '../../internal/notice.ts';
import { resourceView } from '../../internal/resource-view.ts';
import { sayName } from '../../internal/say.ts';
import type { RefundHost } from '../refund-host.ts';
import { rows } from '../skeleton.ts';
import { purchaseRow } from './purchase-row.ts';

/** Rows at first, and those that each press adds. */
const FIRST = 6;
const MORE = 20;

/** What the choice asks of what stands around it. */
interface ChoiceContext {
  /** Whether a purchase is to be chosen at all. */
  readonly isOpen: () => boolean;
  readonly isUnderWay: (purchase: string) => boolean;
}

/** Which purchase it is about: the newest first, and a search for all others. */
export class PurchaseChoice implements ReactiveController {
  #host: RefundHost;
  #context: ChoiceContext;
  #list: PagedController<typeof listPurchases>;
  #text = '';
  #said?: unknown;

  constructor(host: RefundHost, context: ChoiceContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
    this.#list = new PagedController(
      host,
      listPurchases,
      () => (context.isOpen() ? { query: { locale: formatLocale(), ...(this.#text.trim() && { text: this.#text.trim() }) } } : undefined),
      { keepsValue: true, pageSize: (loaded) => (loaded ? MORE : FIRST) },
    );
  }

  /** Says how many were found, once they are there: together with them, and not in an update of its own. */
  hostUpdate(): void {
    const { matches } = this.#list.value ?? {};
    if (!matches || this.#list.outdated || this.#said === matches) return;
    this.#said = matches;
    this.#host.announce(foundText(matches.count));
  }

  forget(): void {
    this.#text = '';
  }

  render(choose: (id: string) => void): TemplateResult {
    return resourceView(this.#list, {
      skeleton: rows,
      ready: ({ items, today }) =>
        items.length === 0 && !this.#text
          ? empty()
          : html`${this.#renderSearch()}
              ${items.length === 0 ? this.#renderNoMatch() : nothing}
              <ul class="list purchases" aria-label=${msg('Your purchases', { desc: 'Name of a list of purchases.' })}>
                ${repeat(
                  items,
                  ({ id }) => id,
                  (purchase) => {
                    const isAsked = this.#context.isUnderWay(purchase.id);
                    return purchaseRow(purchase, { today, isAsked, choose: () => choose(purchase.id) });
                  },
                )}
              </ul>
              ${this.#renderMore()}`,
    });
  }

  #renderSearch(): TemplateResult {
    return html`<form class="purchase-search" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="visually-hidden" for="purchase-search">${msg('Search your purchases', { desc: 'Label of a search field.' })}</label>
      ${icon(searchIcon)}
      <input
        type="search"
        part="field"
        id="purchase-search"
        maxlength="100"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        placeholder=${msg('Name, amount or order number', { desc: 'In an empty search field: what can be searched for.' })}
        .value=${this.#text}
        @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
      />
    </form>`;
  }

  #renderNoMatch(): TemplateResult {
    return html`<p class="muted">
      ${msg(str`No purchase fits ${sayName(this.#text.trim())}.`, { desc: 'A search has found nothing. 0 is what was searched for.' })}
    </p>`;
  }

  #renderMore(): unknown {
    const { hasMore, loadingMore, loadMoreError } = this.#list;
    if (!hasMore) return nothing;
    return html`${loadMoreError ? html`<div role="alert">${notice('critical', html`<p>${errorMessage(loadMoreError)}</p>`)}</div>` : nothing}
      <div class="actions">
        <button type="button" class="button" part="button" aria-disabled=${loadingMore ? 'true' : 'false'} @click=${() => void this.#showMore()}>
          ${loadingMore
            ? msg('Loading…', { desc: 'For screen readers, while content is loaded.' })
            : msg('Show older purchases', { desc: 'Button below a list that has more rows.' })}
        </button>
      </div>`;
  }

  #search(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** The focus goes on to the first of the older ones: the button may be gone with the last page. */
  async #showMore(): Promise<void> {
    const before = this.#list.items.length;
    await this.#list.loadMore();
    await this.#host.updateComplete;
    const first = this.#list.items[before];
    if (first) this.#host.renderRoot.querySelector<HTMLElement>(`#purchase-${first.id}`)?.focus();
  }
}

const foundText = (count: number): string => {
  const number = formatNumber(count, formatLocale());
  return plural(count, {
    one: () => msg('1 purchase was found.', { id: 'purchases-found.one', desc: 'Result of a search.' }),
    other: () => msg(str`${number} purchases were found.`, { id: 'purchases-found.other', desc: 'Result of a search.' }),
  });
};

const empty = (): TemplateResult => html`<div class="empty">
  <p>${msg('You have not bought anything yet, so there is nothing to ask money back for.', { desc: 'In place of an empty list.' })}</p>
  <slot name="empty"></slot>
</div>`;
