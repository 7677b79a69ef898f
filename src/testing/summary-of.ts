import { type PurchaseSummary, purchaseSummary } from '../api/contract/purchase-summary.ts';
import type { Purchase } from '../api/contract/purchase.ts';

const keys = Object.keys(purchaseSummary.entries) as (keyof PurchaseSummary)[];

/** A purchase as its row in the history has it. */
export const summaryOf = (purchase: Purchase): PurchaseSummary =>
  Object.fromEntries(keys.flatMap((key) => (purchase[key] === undefined ? [] : [[key, purchase[key]]]))) as PurchaseSummary;
