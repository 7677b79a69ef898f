import type { PurchaseSummary } from '../../api/contract/purchase-summary.ts';

/** Some rows of one month that are laid out and painted together. */
export interface Chunk {
  readonly key: string;
  /** `YYYY-MM`. */
  readonly month: string;
  /** Whether the heading of the month stands above it. */
  readonly first: boolean;
  readonly items: readonly PurchaseSummary[];
}

/** Few enough that one more of them costs no frame while scrolling, enough that a long list has few of them. */
export const CHUNK = 25;

/**
 * Cuts a list, the newest first, into chunks. A chunk of which nothing has changed is the same object as `before`, so
 * that nothing of it is looked at when the rest of the list grows.
 */
export const chunksOf = (items: readonly PurchaseSummary[], before: readonly Chunk[] = []): Chunk[] => {
  const kept = new Map(before.map((chunk) => [chunk.key, chunk]));
  const chunks: Chunk[] = [];
  for (let start = 0; start < items.length; ) {
    const month = items[start]!.on.slice(0, 7);
    let end = start + 1;
    while (end < items.length && end - start < CHUNK && items[end]!.on.startsWith(month)) end++;
    const part = items.slice(start, end);
    const key = part[0]!.id;
    const first = chunks.at(-1)?.month !== month;
    const old = kept.get(key);
    chunks.push(old && old.first === first && isSame(old.items, part) ? old : { key, month, first, items: part });
    start = end;
  }
  return chunks;
};

const isSame = (some: readonly PurchaseSummary[], others: readonly PurchaseSummary[]): boolean =>
  some.length === others.length && some.every((item, index) => item === others[index]);
