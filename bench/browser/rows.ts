import { deriveSummary } from '../../server/src/domain/purchase/derive-summary.ts';
import { generateHistory } from '../../server/src/seed/purchases/generate-history.ts';
import type { PurchaseSummary } from '../../src/api/contract/purchase-summary.ts';

const until = new Date('2026-11-24T18:00:00Z');
export const today = '2026-11-24';
const asOf = until.toISOString();

/** The newest purchases of somebody who buys much, as the back end would list them. */
export const rows: readonly PurchaseSummary[] = [
  ...generateHistory({ seed: 'bench', customer: 'cus_bench', count: 1400, from: '2023-01-01', until, timeZone: 'Europe/Oslo' }),
]
  .reverse()
  .map((record) => deriveSummary(record))
  .filter(({ status }) => status !== 'unpaid')
  .slice(0, 1000);

export const overview = JSON.stringify({
  asOf,
  today,
  unpaid: [],
  months: [...Map.groupBy(rows, ({ on }) => on.slice(0, 7))].map(([month, { length: count }]) => ({ month, count })),
  members: [],
});

/** A page of the list, as JSON. */
export const pageOf = (items: readonly PurchaseSummary[], extra: object = {}): string =>
  JSON.stringify({ asOf, today, items, ...extra });

/** The page that begins at a cursor. */
export const pageAt = (from: number, length: number): string => {
  const to = from + length;
  return pageOf(rows.slice(from, to), to < rows.length ? { nextCursor: String(to) } : {});
};

/** What a search for so many letters finds: 30 other rows each time, so that a keystroke has as much to paint as it can have. */
export const found = (letters: number): string =>
  pageOf(rows.slice(letters * 30, letters * 30 + 30), { matches: { count: 30, more: false } });
