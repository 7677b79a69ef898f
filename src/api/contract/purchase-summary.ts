import * as v from 'valibot';
import { action } from './action.ts';
import { id, money, openEnum, plainDate, url } from './common.ts';

/** What somebody bought, for searching and for the sentence about it. `top-up` adds to the store balance. */
export const purchaseKinds = ['one-time', 'subscription', 'pre-order', 'gift', 'top-up', 'free'] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

/**
 * How the money of a purchase stands.
 *
 * `unpaid` waits for a payment; `hold` has an authorisation that is no charge and may vanish; `pending` is charged but not
 * posted by the bank yet; `cancelled` was never charged.
 */
export const purchaseStatuses = [
  'unpaid',
  'hold',
  'pending',
  'paid',
  'partly-refunded',
  'refunded',
  'cancelled',
] as const;
export type PurchaseStatus = (typeof purchaseStatuses)[number];

/** Why something cannot be done about a purchase just now. */
export const purchaseBlockedCode = openEnum([
  'not-paid',
  'payment-pending',
  'already-refunded',
  'window-closed',
  'consumed',
  'nothing-paid',
  'order-cancelled',
  'managed-elsewhere',
  'owner-only',
]);
export type PurchaseBlockedCode = v.InferOutput<typeof purchaseBlockedCode>;

/** What can be done about a purchase. `report-unknown` is "I don't recognise this". */
export const purchaseAction = action(
  ['pay', 'refund', 'receipt', 'get-again', 'edit-invoice', 'manage-subscription', 'report-unknown'],
  purchaseBlockedCode,
);
export type PurchaseAction = v.InferOutput<typeof purchaseAction>;

/** One row of the history: a purchase as it was ordered, whatever the number of charges it was paid by. */
export const purchaseSummary = v.object({
  id,
  /** The customer's day on which it was bought. */
  on: plainDate,
  kind: openEnum(purchaseKinds),
  status: openEnum(purchaseStatuses),
  /** The first item's name. */
  title: v.string(),
  /** How many items there are beside it. */
  moreItems: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  imageUrl: v.optional(url),
  /** What it costs in all, tax included, in the currency in which it is charged. */
  amount: money,
  /** The price in the currency in which it was sold, where that is another. */
  original: v.optional(money),
  /** What was given back of it so far. */
  refunded: v.optional(money),
  orderNumber: v.string(),
  /** The family member who bought it, where the customer only pays for it. */
  member: v.optional(v.object({ id, name: v.string() })),
  /** The day on which a hold vanishes by itself at the latest. */
  heldUntil: v.optional(plainDate),
  /** The day by which an unpaid one is to be paid. */
  dueOn: v.optional(plainDate),
});
export type PurchaseSummary = v.InferOutput<typeof purchaseSummary>;
