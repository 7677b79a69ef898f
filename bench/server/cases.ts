import type { Database } from '../../server/src/database.ts';
import { encodePlace, microsOf } from '../../server/src/gateways/ledger/purchase-queries/place.ts';
import type { PurchaseGateway, PurchaseQuery } from '../../server/src/gateways/purchase-gateway.ts';

/** One question about the largest history. */
export interface Case {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

/** The cursor after so many purchases: found by counting, once, so that nothing that is measured has to. */
export const cursorAfter = async (database: Database, viewer: string, count: number): Promise<string> => {
  const [row] = await database.query<{ micros: number; purchase: string }>(
    `SELECT ${microsOf('at')} AS micros, purchase FROM purchase_entry WHERE viewer = $1
     ORDER BY at DESC, purchase DESC LIMIT 1 OFFSET $2`,
    [viewer, count - 1],
  );
  if (!row) throw new Error(`There are no ${count} purchases.`);
  return encodePlace(row);
};

/** A text that few purchases have, one of many, and an order number. */
const textsOf = async (database: Database, viewer: string) => {
  const texts = await database.query<{ title: string; order_number: string; count: number }>(
    `SELECT min(summary::json ->> 'title') AS title, min(order_number) AS order_number, count(*)
     FROM (SELECT * FROM purchase_entry WHERE viewer = $1 ORDER BY at DESC, purchase DESC LIMIT 20000) e
     GROUP BY text_id ORDER BY count(*), text_id`,
    [viewer],
  );
  return { rare: texts[0]!.title, common: texts.at(-1)!.title, orderNumber: texts[0]!.order_number };
};

export const listCases = async (database: Database, gateway: PurchaseGateway, viewer: string): Promise<Case[]> => {
  const size = (await database.query<{ count: number }>('SELECT count(*) FROM purchase_entry WHERE viewer = $1', [viewer]))[0]!.count;
  const cursor = await cursorAfter(database, viewer, Math.min(49_950, Math.floor(size / 2)));
  const { rare, common, orderNumber } = await textsOf(database, viewer);
  const list = (name: string, query: Omit<PurchaseQuery, 'limit'>): Case => ({
    name,
    ask: () => gateway.listPurchases(viewer, { limit: 50, locale: 'nb', ...query }),
  });
  return [
    list('first page of 50', {}),
    list('page 1,000', { cursor }),
    list('from a day on', { startOn: '2021-05-17' }),
    list('by amount, "119"', { text: '119' }),
    list('by amount, "kr 249,00"', { text: 'kr 249,00' }),
    list('by amount, none has it', { text: '1 234 567,89' }),
    list('by text, all have it', { text: 'nordlia' }),
    list('by text, many have it', { text: common }),
    list('by text, few have it', { text: rare }),
    list('by text, none has it', { text: 'qqzzqq' }),
    list('by order number', { text: orderNumber }),
    list('one kind', { kind: 'gift' }),
    list('one status', { status: 'refunded' }),
    list('kind and status', { kind: 'subscription', status: 'partly-refunded' }),
    list('one year', { from: '2020-01-01', to: '2020-12-31' }),
    list('own alone', { member: 'self' }),
    list('kind, year and text', { kind: 'one-time', from: '2020-01-01', to: '2020-12-31', text: 'nordlia' }),
    { name: 'overview', ask: () => gateway.purchaseOverview(viewer) },
    { name: 'spending, ten years', ask: () => gateway.spending(viewer, { from: '2016-12', to: '2026-11' }) },
  ];
};
