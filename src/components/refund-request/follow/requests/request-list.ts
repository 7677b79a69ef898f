import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RefundRequest } from '../../../../api/contract/refund-request.ts';
import { FocusKeeper } from '../../../internal/focus-keeper.ts';
import { heading } from '../../../internal/heading.ts';
import { LazyModule } from '../../../internal/lazy-module.ts';
import { loadingView } from '../../../internal/loading-view.ts';
import { partFailure } from '../../../internal/part-failure.ts';
import type { RefundHost } from '../../refund-host.ts';
import { skeleton } from '../../skeleton.ts';
import { earlierRequests } from './earlier.ts';
import { moreRequests } from './more-requests.ts';
import type * as openedPart from './opened/index.ts';
import { requestCard, type Asked } from './request-card.ts';
import type { RequestReads } from '../request-reads.ts';
import { RequestWatch } from './request-watch.ts';
import { isAsked, isPast } from './standing.ts';

/** So many of those under way are shown at first. */
const FIRST = 5;

/**
 * The requests of a customer: those that are under way first, and those that were a while ago when they are asked for. What comes to an end
 * while somebody looks on keeps its place.
 */
export class RequestList {
  #host: RefundHost;
  #reads: RequestReads;
  #watch: RequestWatch;
  #details: LazyModule<typeof openedPart>;
  #open = new Set<string>();
  /** Those that were open once keep what was typed into them. */
  #wasOpen = new Set<string>();
  #places = new Map<string, 'current' | 'earlier'>();
  #showsAll = false;
  #showsEarlier = false;
  #session?: RefundHost['session'];

  constructor(host: RefundHost, reads: RequestReads) {
    this.#host = host;
    this.#reads = reads;
    this.#watch = new RequestWatch(host, reads);
    this.#details = new LazyModule(host, () => import('./opened/index.ts'));
    new FocusKeeper(host);
    host.addController({ hostUpdate: () => this.#forgetOthers() });
  }

  /** Opens a request and leads to it; to the heading of them all where it is not among those that are here. */
  async show(id: string): Promise<void> {
    if (this.#places.get(id) === 'earlier') this.#showsEarlier = true;
    this.#open.add(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    (root.getElementById(`title-${id}`) ?? root.getElementById('requests-title'))?.focus();
  }

  render(): unknown {
    const items = this.#reads.items ?? [];
    const { request } = this.#host;
    return request ? items.map((item) => keyed(item.id, this.#renderCard(item))) : this.#renderList(items);
  }

  #renderList(items: readonly RefundRequest[]): TemplateResult {
    for (const request of items) if (!this.#places.has(request.id)) this.#places.set(request.id, isPast(request) ? 'earlier' : 'current');
    const current = items.filter(({ id }) => this.#places.get(id) === 'current');
    const earlier = items.filter(({ id }) => this.#places.get(id) === 'earlier');
    const { list } = this.#reads;
    return html`<section class="requests" part="list" aria-labelledby="requests-title" @pointerover=${this.#prepare} @focusin=${this.#prepare}>
      ${heading(this.#host.level + 1, 'requests-title', 'section-title', msg('Your requests', { desc: 'Heading of the requests for money back that are under way.' }))}
      ${current.length ? this.#renderCurrent(current) : html`<p class="muted">${nothingUnderWay()}</p>`}
      ${earlier.length || list.hasMore
        ? earlierRequests({
            host: this.#host,
            list,
            isShown: this.#showsEarlier,
            toggle: () => {
              this.#showsEarlier = !this.#showsEarlier;
              this.#host.requestUpdate();
            },
            cards: this.#renderCards(earlier),
          })
        : nothing}
    </section>`;
  }

  /** The newest, and those that wait for the customer; the others at the press of a button: what stands below must be within reach. */
  #renderCurrent(requests: readonly RefundRequest[]): unknown {
    // One more would take no more room than the button.
    const isShort = this.#showsAll || requests.length <= FIRST + 1;
    const shown = isShort ? requests : requests.filter((request, index) => index < FIRST || isAsked(request) || this.#open.has(request.id));
    const hidden = requests.filter((request) => !shown.includes(request));
    return html`${this.#renderCards(shown)} ${hidden.length ? moreRequests(hidden.length, () => void this.#showAll(hidden[0]!.id)) : nothing}`;
  }

  #renderCards(requests: readonly RefundRequest[]): TemplateResult {
    return html`<ul class="list request-list">
      ${repeat(
        requests,
        ({ id }) => id,
        (request) => html`<li>${this.#renderCard(request)}</li>`,
      )}
    </ul>`;
  }

  #renderCard(request: RefundRequest): TemplateResult {
    const { id } = request;
    const isAlone = this.#host.request === id;
    const isOpen = isAlone || this.#open.has(id);
    if (isOpen) this.#wasOpen.add(id);
    return requestCard(request, {
      level: this.#host.level + (isAlone ? 1 : 2),
      isOpen,
      toggle: isAlone ? undefined : () => this.#toggle(id),
      begin: (asked) => void this.#begin(id, asked),
      details: this.#wasOpen.has(id) ? this.#renderDetails(request) : nothing,
    });
  }

  #renderDetails(request: RefundRequest): unknown {
    if (this.#details.failed) return partFailure(() => void this.#details.load());
    if (!this.#details.get()) return loadingView(skeleton());
    return html`<billing-refund-details
      .host=${this.#host}
      .request=${request}
      .country=${this.#host.country}
      .headingLevel=${this.#host.level + (this.#host.request ? 2 : 3)}
      exportparts="button, notice, field, form, steps"
      @refund-taken=${({ detail }: openedPart.RefundTakenEvent) => this.#take(detail.request)}
    ></billing-refund-details>`;
  }

  /** What one customer has opened is nothing to the next. */
  #forgetOthers(): void {
    const { session } = this.#host;
    if (session === this.#session) return;
    this.#session = session;
    this.#open.clear();
    this.#wasOpen.clear();
    this.#places.clear();
    this.#showsAll = this.#showsEarlier = false;
  }

  /** The button is gone: one goes on at the first that it has brought. */
  async #showAll(first: string): Promise<void> {
    this.#showsAll = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(`title-${first}`)?.focus();
  }

  #toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#host.requestUpdate();
  }

  /** Opens a request where something waits for the customer, and leads them there. */
  async #begin(id: string, asked: Asked): Promise<void> {
    this.#open.add(id);
    this.#host.requestUpdate();
    await this.#details.load();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<openedPart.BillingRefundDetailsElement>(`#details-${id} > billing-refund-details`)?.begin(asked);
  }

  #take(request: RefundRequest): void {
    this.#reads.take(request);
    this.#watch.expect(request);
  }

  /** Fetches what a press may need, when somebody first points at the list or moves into it. */
  #prepare = (): void => void this.#details.get();
}

const nothingUnderWay = (): string => msg('Nothing is under way.', { desc: 'In place of requests for money back that wait for something.' });
