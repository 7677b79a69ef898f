import * as v from 'valibot';
import { id, instant, languageTag, page, pageQuery, plainDate } from './common.ts';
import { operation } from './operation.ts';
import { purchaseFilter } from './purchase-filter.ts';
import { purchaseAction, purchaseSummary } from './purchase-summary.ts';

/** The customer's purchases, the newest first. */
export const listPurchases = operation({
  method: 'GET',
  path: '/purchases',
  auth: 'customer',
  scope: 'purchases:read',
  reads: ['purchases'],
  query: v.object({
    ...pageQuery,
    ...purchaseFilter,
    /** Begins the list with the newest purchase on or before this day, to jump to a month. */
    startOn: v.optional(plainDate),
    /** How `text` writes its amounts; English when missing. */
    locale: v.optional(languageTag),
  }),
  result: v.object({
    ...page(purchaseSummary).entries,
    /**
     * On the first page of a filtered list: how many purchases fit. Counting stops somewhere; then `more` is true and there are
     * at least `count`.
     */
    matches: v.optional(v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)), more: v.boolean() })),
  }),
});

/** A month as `YYYY-MM`. */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0\d|1[0-2])$/));

/** What the history is about, apart from its rows: what waits for payment, which months there are, whose purchases. */
export const getPurchaseOverview = operation({
  method: 'GET',
  path: '/purchases/overview',
  auth: 'customer',
  scope: 'purchases:read',
  reads: ['purchases'],
  result: v.object({
    asOf: instant,
    today: plainDate,
    /** What has to be paid, the oldest first; at most ten. */
    unpaid: v.array(v.object({ ...purchaseSummary.entries, actions: v.array(purchaseAction) })),
    /** The months with purchases, the newest first. */
    months: v.array(v.object({ month, count: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
    /** Family members whose purchases stand in this history. */
    members: v.array(v.object({ id, name: v.string() })),
  }),
});
