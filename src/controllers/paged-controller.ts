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
/** All that the operation says of its first page, with the items of every page so far. */
type Loaded<O extends Operation> = OperationResult<O> & Page<Item<O>>;

export interface PagedOptions {
  /** As of a `ReadController`. */
  keepsValue?: boolean;
  /** How many items to ask for after those that are there; the server decides unless given. At most 100. */
  pageSize?: (loaded: number) => number;
}

/** The most that a page has: what was loaded in small pages is read again in few. */
const LARGEST = 100;

/**
 * A list that is loaded page by page. Reading again fetches as many pages as are shown, so that a list which somebody has
 * opened far down neither shrinks nor keeps stale rows.
 */
export class PagedController<O extends Operation> extends ReadController<Loaded<O>> {
  loadingMore = false;
  /** Why the last `loadMore()` failed. The pages before it stay. */
  loadMoreError?: BillingError;

  #host: BillingHost;
  #pageSize?: (loaded: number) => number;
  #load: (session: BillingSession, cursor?: string, limit?: number, signal?: AbortSignal) => Promise<Loaded<O>>;

  constructor(
    host: BillingHost,
    operation: O,
    input: () => OperationInput<O> | undefined,
    { keepsValue, pageSize }: PagedOptions = {},
  ) {
    const load = async (session: BillingSession, cursor?: string, limit?: number, signal?: AbortSignal) => {
      const { query, ...rest } = input() as { query?: object };
      const paged = { ...rest, query: { ...query, cursor, limit: limit && String(limit) } } as unknown as OperationInput<O>;
      return (await session.request(operation, paged, { signal })) as Loaded<O>;
    };
    super(host, {
      topics: operation.reads ?? [],
      wordless: operation.wordless,
      input,
      keepsValue,
      load: async (session, signal) => {
        const shown = this.outdated ? 0 : this.items.length;
        this.loadMoreError = undefined;
        const limit = (loaded: number) => pageSize && (shown - loaded > 0 ? Math.min(shown - loaded, LARGEST) : pageSize(loaded));
        let page = await load(session, undefined, limit(0), signal);
        while (page.nextCursor && page.items.length < shown) {
          page = append(page, await load(session, page.nextCursor, limit(page.items.length), signal));
        }
        return page;
      },
    });
    this.#host = host;
    this.#pageSize = pageSize;
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
    // What follows is asked for by the input of now, and would not follow what is shown.
    if (!before?.nextCursor || !session || this.loadingMore || this.outdated) return;
    this.loadingMore = true;
    this.loadMoreError = undefined;
    this.#host.requestUpdate();
    try {
      const next = await this.#load(session, before.nextCursor, this.#pageSize?.(before.items.length));
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

const append = <T extends Page<unknown>>(before: T, next: T): T => ({
  ...before,
  ...next,
  nextCursor: next.nextCursor,
  items: [...before.items, ...next.items],
});
