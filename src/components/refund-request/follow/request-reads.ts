import { getRefundRequest, listRefundRequests } from '../../../api/contract/refund-request-reads.ts';
import type { RefundRequest } from '../../../api/contract/refund-request.ts';
import { PagedController } from '../../../controllers/paged-controller.ts';
import { ResourceController } from '../../../controllers/resource-controller.ts';
import type { RefundHost } from '../refund-host.ts';

/** Items a page; what is there already is read again in as few pages as can be. */
const PAGE = 20;

/**
 * The requests that are known: those of the list, or the one that is asked for, and what the back end has just said of one that was changed
 * here. Of each the newest state counts, whichever way it came.
 */
export class RequestReads {
  readonly list: PagedController<typeof listRefundRequests>;
  readonly one: ResourceController<typeof getRefundRequest>;

  #host: RefundHost;
  #session?: RefundHost['session'];
  #taken = new Map<string, RefundRequest>();

  constructor(host: RefundHost) {
    this.#host = host;
    this.list = new PagedController(
      host,
      listRefundRequests,
      () => (host.right || host.request ? undefined : { query: { purchase: host.purchase || undefined } }),
      { pageSize: () => PAGE },
    );
    this.one = new ResourceController(host, getRefundRequest, () =>
      host.request && !host.right ? { params: { id: host.request } } : undefined,
    );
    host.addController({ hostUpdate: () => this.#forgetOthers() });
  }

  /** The read that counts now. */
  get reading(): PagedController<typeof listRefundRequests> | ResourceController<typeof getRefundRequest> {
    return this.#host.request ? this.one : this.list;
  }

  /** The newest first; nothing before they are there. */
  get items(): readonly RefundRequest[] | undefined {
    const read = this.#host.request ? this.one.value && [this.one.value] : this.list.value?.items;
    if (!read) return undefined;
    for (const { id, version } of read) if (version >= (this.#taken.get(id)?.version ?? Infinity)) this.#taken.delete(id);
    const known = new Set(read.map(({ id }) => id));
    const others = [...this.#taken.values()].filter((request) => !known.has(request.id) && this.#belongs(request));
    return [...others.reverse(), ...read.map((request) => this.#taken.get(request.id) ?? request)];
  }

  /** Takes what the back end has answered, until the list says the same. */
  take(request: RefundRequest): void {
    this.#taken.set(request.id, request);
    this.#host.requestUpdate();
  }

  #belongs({ id, purchase }: RefundRequest): boolean {
    if (this.#host.request) return id === this.#host.request;
    return !this.#host.purchase || purchase === this.#host.purchase;
  }

  /** What was said to one customer is not for the next. */
  #forgetOthers(): void {
    const { session } = this.#host;
    if (session !== this.#session || session?.closed) this.#taken.clear();
    this.#session = session;
  }
}
