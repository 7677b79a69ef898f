import type { Operation, OperationInput, OperationResult } from '../api/contract/operation.ts';
import { BillingError, isAbort } from '../api/errors.ts';
import type { BillingSession } from '../session/session.ts';
import type { BillingHost } from './host.ts';
import { ReadController } from './read-controller.ts';

interface Page<T> {
  asOf: string;
  today: string;
  items: T[];
  nextCursor?: string | undefined;
}

type Item<O extends Operation> = OperationResult<O> extends { items: (infer T)[] } ? T : never;

/**
 * A list that is loaded page by page. Reading again fetches as many pages as are shown, so that a list which somebody has
 * opened far down neither shrinks nor keeps stale rows.
 */
export class PagedController<O extends Operation> extends ReadController<Page<Item<O>>> {
  loadingMore = false;
  /** Why the last `loadMore()` failed. The pages before it stay. */
  loadMoreError?: BillingError;

  #host: BillingHost;
  #load: (session: BillingSession, cursor?: string, signal?: AbortSignal) => Promise<Page<Item<O>>>;

  constructor(host: BillingHost, operation: O, input: () => OperationInput<O> | undefined) {
    const load = async (session: BillingSession, cursor?: string, signal?: AbortSignal) => {
      const { query, ...rest } = input() as { query?: object };
      const paged = { ...rest, query: { ...query, cursor } } as unknown as OperationInput<O>;
      return (await session.request(operation, paged, { signal })) as unknown as Page<Item<O>>;
    };
    super(host, {
      topics: operation.reads ?? [],
      input,
      load: async (session, signal) => {
        const shown = this.value?.items.length ?? 0;
        let page = await load(session, undefined, signal);
        while (page.nextCursor && page.items.length < shown) {
          page = append(page, await load(session, page.nextCursor, signal));
        }
        return page;
      },
    });
    this.#host = host;
    this.#load = load;
  }

  get items(): readonly Item<O>[] {
    return this.value?.items ?? [];
  }

  /** The customer's day, by the server's clock, as `YYYY-MM-DD`. */
  get today(): string | undefined {
    return this.value?.today;
  }

  get hasMore(): boolean {
    return this.value?.nextCursor !== undefined;
  }

  /** Adds the next page to the list. Does nothing on the last page or while a page is on its way. */
  async loadMore(): Promise<void> {
    const before = this.value;
    const session = this.#host.session;
    if (!before?.nextCursor || !session || this.loadingMore) return;
    this.loadingMore = true;
    this.loadMoreError = undefined;
    this.#host.requestUpdate();
    try {
      const next = await this.#load(session, before.nextCursor);
      // The list was read again meanwhile: its own cursor counts now.
      if (this.value === before) this.value = append(before, next);
    } catch (error) {
      if (isAbort(error)) return;
      this.loadMoreError = BillingError.from(error);
      this.#host.reportError?.(this.loadMoreError);
    } finally {
      this.loadingMore = false;
      this.#host.requestUpdate();
    }
  }
}

const append = <T>(before: Page<T>, next: Page<T>): Page<T> => ({ ...next, items: [...before.items, ...next.items] });
