import type { Purchase } from '../../api/contract/purchase.ts';
import { summaryOf } from '../summary-of.ts';
import { groupBy } from './group-by.ts';
import { updateInvoice } from './invoice-handler.ts';
import { MemoryProblem } from './problem.ts';
import { matcherOf } from './purchase-matching.ts';
import { getSpending } from './spending-handler.ts';
import type { Call } from './call.ts';
import type { HandlersOf, World } from './world.ts';

/** Counting stops here. */
const MOST = 1000;

/** The operations of the purchases, over their store. */
export const purchaseHandlers: Omit<HandlersOf<'purchases'>, 'getRefundOptions' | 'previewRefund'> = {
  listPurchases: ({ purchases, today, asOf, pageSize }, { query }) => {
    const { cursor, startOn = '9999' } = query;
    const place = purchases.placeOf(cursor) ?? -1;
    if (cursor && place < 0) throw new MemoryProblem('invalid-request');
    const matches = matcherOf(query);
    const begin = purchases.all().slice(place + 1).filter(({ on }) => on <= startOn);
    const limit = Number(query.limit ?? pageSize);
    const found = firstOf(begin, matches, limit + 1);
    const items = found.slice(0, limit).map(summaryOf);
    const nextCursor = found.length > limit ? items.at(-1)?.id : undefined;
    return { asOf, today, items, nextCursor, ...(!cursor && isFiltered(query) && { matches: countOf(purchases.all(), matches) }) };
  },

  getPurchaseOverview: ({ purchases, today, asOf }) => {
    const all = purchases.all();
    const unpaid = all.filter(({ status }) => status === 'unpaid').reverse();
    const months = groupBy(all, ({ on }) => on.slice(0, 7));
    const members = new Map(all.flatMap(({ member }) => (member ? [[member.id, member]] : [])));
    return {
      asOf,
      today,
      unpaid: unpaid.slice(0, 10).map((one) => ({ ...summaryOf(one), actions: one.actions })),
      months: months.map(([month, { length }]) => ({ month, count: length })),
      members: [...members.values()],
    };
  },

  getSpending,
  getPurchase: (world, { params }) => asSeen(world, world.purchases.get(params.id)),
  updateInvoice: (world, call) => asSeen(world, updateInvoice(world, call)),
};

const asSeen = ({ asOf, today }: World, purchase: Purchase): Purchase => ({ ...purchase, asOf, today });

/** Stops looking when there are enough. */
const firstOf = (purchases: readonly Purchase[], matches: (purchase: Purchase) => boolean, enough: number): Purchase[] => {
  const found: Purchase[] = [];
  for (const purchase of purchases) {
    if (found.length === enough) break;
    if (matches(purchase)) found.push(purchase);
  }
  return found;
};

const countOf = (purchases: readonly Purchase[], matches: (purchase: Purchase) => boolean) => {
  const { length } = firstOf(purchases, matches, MOST + 1);
  return { count: Math.min(length, MOST), more: length > MOST };
};

const isFiltered = ({ text, from, to, kind, status, member }: Call['query']): boolean =>
  [text?.trim(), from, to, kind, status, member].some(Boolean);
