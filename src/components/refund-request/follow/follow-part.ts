import { html, nothing } from 'lit';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { LazyModule } from '../../internal/lazy-module.ts';
import { loadingView } from '../../internal/loading-view.ts';
import { partFailure } from '../../internal/part-failure.ts';
import { resourceView } from '../../internal/resource-view.ts';
import type { RefundHost } from '../refund-host.ts';
import { skeleton } from '../skeleton.ts';
import { listFailure } from './list-failure.ts';
import { RequestReads } from './request-reads.ts';
import type * as requestsPart from './requests/index.ts';

/**
 * Following requests to their end: all of the customer's, those of one purchase, or one alone. It looks whether there are any; how they
 * look is fetched by those who have one.
 */
export class FollowPart {
  #host: RefundHost;
  #reads: RequestReads;
  #module: LazyModule<typeof requestsPart>;
  #list?: requestsPart.RequestList;
  #isSettled = false;

  constructor(host: RefundHost) {
    this.#host = host;
    this.#reads = new RequestReads(host);
    this.#module = new LazyModule(host, () => import('./requests/index.ts'));
    host.addController({ hostUpdate: () => this.#prepare() });
  }

  /** Whether it is not known yet what stands here at first: what stands below waits a while for it, and need not move down. */
  get pending(): boolean {
    const isLoading = this.#hasRequests && !this.#list && !this.#module.failed;
    const { status, slow } = this.#reads.reading;
    this.#isSettled ||= slow || (status !== 'loading' && !isLoading);
    return !this.#isSettled;
  }

  /** Whether something is under way about a purchase, as far as it is known. */
  isUnderWay(purchase: string): boolean {
    return this.#reads.items?.some((request) => request.purchase === purchase && request.next !== undefined) ?? false;
  }

  /** Shows a request that was made just now. */
  add(request: RefundRequest): void {
    this.#reads.take(request);
  }

  /** Opens a request and leads to it; to the heading of them all where it is not among those that are here. */
  async show(id: string): Promise<void> {
    await this.#module.load();
    await this.#host.updateComplete;
    await this.#list?.show(id);
  }

  render(): unknown {
    const { list, one } = this.#reads;
    if (this.#host.request) {
      return html`<div class="alone">${resourceView<RefundRequest>(one, { skeleton, ready: () => this.#renderRequests() })}</div>`;
    }
    if (list.status === 'failed') return listFailure(list);
    return this.#hasRequests ? resourceView(list, { skeleton, ready: () => this.#renderRequests() }) : nothing;
  }

  get #hasRequests(): boolean {
    return Boolean(this.#host.request ?? this.#reads.items?.length);
  }

  #prepare(): void {
    const part = this.#hasRequests ? this.#module.get() : undefined;
    if (part) this.#list ??= new part.RequestList(this.#host, this.#reads);
  }

  #renderRequests(): unknown {
    if (this.#list) return this.#list.render();
    return this.#module.failed ? partFailure(() => void this.#module.load()) : loadingView(skeleton());
  }
}
