import type { PurchaseFilter } from '../../api/contract/purchase-filter.ts';

/** Which part of the history is shown: what narrows it, and the day with which it begins. */
export interface HistoryQuery extends PurchaseFilter {
  startOn?: string;
}

/** What narrows the list, without a text of spaces alone. */
export const filterOf = ({ startOn: _, text, ...filter }: HistoryQuery): PurchaseFilter => ({
  ...(text?.trim() && { text }),
  ...filter,
});

/** The filters that are set, apart from what is searched for. A period is one. */
export const narrowing = ({ from, to, kind, status, member }: HistoryQuery): string[] =>
  [from ?? to, kind, status, member].filter((value) => value !== undefined);

/** Whether something narrows the list. */
export const isFiltered = (query: HistoryQuery): boolean => Object.values(filterOf(query)).some(Boolean);

/** Whether the list is another than everything from the newest on. */
export const isNarrowed = (query: HistoryQuery): boolean => Boolean(query.startOn) || isFiltered(query);
