import * as v from 'valibot';
import { id, plainDate } from './common.ts';
import { purchaseKinds, purchaseStatuses } from './purchase-summary.ts';

/** Which purchases are meant. What is missing does not narrow. */
export const purchaseFilter = {
  /**
   * What the customer typed: part of a name, an order number, a statement text, or an amount as their language writes it
   * (`119`, `kr 119,00`, `1.299,50`). Several words must all be there.
   */
  text: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** The first day and the last, both included, in the customer's time zone. */
  from: v.optional(plainDate),
  to: v.optional(plainDate),
  kind: v.optional(v.picklist(purchaseKinds)),
  status: v.optional(v.picklist(purchaseStatuses)),
  /** A family member's id, or `self` for the customer's own. */
  member: v.optional(id),
};
export type PurchaseFilter = v.InferOutput<v.ObjectSchema<typeof purchaseFilter, undefined>>;
