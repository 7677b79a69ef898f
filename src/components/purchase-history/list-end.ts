import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController } from 'lit';
import { formatMonth } from '../../format/date.ts';
import { formatNumber } from '../../format/money.ts';
import { errorMessage } from '../../localization/error-messages.ts';
import { formatLocale } from '../../localization/locale.ts';
import { plural } from '../../localization/plural.ts';
import { notice } from '../internal/notice.ts';
import type { HistoryHost } from './history-host.ts';
import type { List } from './reads.ts';

/**
 * Once older rows were asked for, so many come by themselves as one reads on. Before that, and after them, what stands below the
 * widget in the page is within reach.
 */
const BY_ITSELF = 200;
/** No page holds more: who is looking for something older begins the list there. */
const MOST = 1000;
/** How far below the screen the end of the list may be when the next rows are fetched. */
const AHEAD = '800px';

/** The end of the list: it grows by a button, then as one comes near, and at last leads on to older purchases. */
export class ListEnd implements ReactiveController {
  #host: HistoryHost;
  #list: List;
  #beginOn: (day: string) => void;
  #observer?: IntersectionObserver;
  #observed?: readonly unknown[];
  #growsUntil = 0;

  constructor(host: HistoryHost, list: List, beginOn: (day: string) => void) {
    this.#host = host;
    this.#list = list;
    this.#beginOn = beginOn;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = undefined;
  }

  /** Looks anew where the end is after every page: one that is still in sight would not be reported twice. */
  hostUpdated(): void {
    const { items, hasMore, loadingMore, loadMoreError, outdated } = this.#list;
    const grows = hasMore && !loadingMore && !loadMoreError && !outdated && items.length < this.#growsUntil;
    const end = grows ? this.#host.renderRoot.querySelector('.end') : null;
    if (!end) {
      this.hostDisconnected();
    } else if (this.#observed !== items) {
      this.#observer ??= new IntersectionObserver(
        (entries) => {
          if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#loadMore();
        },
        { rootMargin: AHEAD },
      );
      this.#observer.disconnect();
      this.#observer.observe(end);
      this.#observed = items;
    }
  }

  render(): unknown {
    const { items, hasMore, loadingMore, loadMoreError } = this.#list;
    if (!hasMore) return nothing;
    if (items.length >= MOST) return this.#renderLast();
    return html`<div class="end">
      ${loadMoreError
        ? html`<div role="alert">${notice('critical', html`<p>${errorMessage(loadMoreError)}</p>`)}</div>`
        : nothing}
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled=${loadingMore ? 'true' : 'false'}
        @click=${() => void this.#loadMore(true)}
      >
        ${loadingMore
          ? msg('Loading…', { desc: 'For screen readers, while content is loaded.' })
          : msg('Show older purchases', { desc: 'Button below a list that has more rows.' })}
      </button>
    </div>`;
  }

  #renderLast(): unknown {
    const { items } = this.#list;
    const day = items.at(-1)!.on;
    const number = formatNumber(items.length, formatLocale());
    const month = formatMonth(day, formatLocale());
    return html`<div class="end">
      <p class="muted">
        ${plural(items.length, {
          other: () =>
            msg(str`${number} purchases are shown, as many as fit on one page. Search, go to a month, or continue.`, {
              id: 'purchases-full-page.other',
              desc: 'At the end of a very long list. 0 is a number.',
            }),
        })}
      </p>
      <button type="button" class="button" part="button" @click=${() => this.#beginOn(day)}>
        ${msg(str`Continue from ${month}`, { desc: 'Button that begins the list with an older month. 0 is a month with its year.' })}
      </button>
    </div>`;
  }

  async #loadMore(pressed = false): Promise<void> {
    const before = this.#list.items;
    if (pressed) this.#growsUntil = before.length + BY_ITSELF;
    await this.#list.loadMore();
    await this.#host.updateComplete;
    const first = this.#list.items[before.length];
    if (!first || this.#list.items[0] !== before[0]) return;
    if (pressed) this.#host.renderRoot.querySelector<HTMLElement>(`#row-${first.id} .open > button`)?.focus();
    const count = this.#list.items.length - before.length;
    const number = formatNumber(count, formatLocale());
    this.#host.announce(
      plural(count, {
        one: () => msg('1 more purchase is shown.', { id: 'purchases-more-shown.one', desc: 'For screen readers.' }),
        other: () =>
          msg(str`${number} more purchases are shown.`, { id: 'purchases-more-shown.other', desc: 'For screen readers.' }),
      }),
    );
  }
}
