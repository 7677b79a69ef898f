import * as v from 'valibot';
import { id, openEnum, plainDate } from './common.ts';

/** What becomes possible again once an order is paid. */
export const unlock = v.object({
  code: openEnum(['subscription-continues', 'access-returns', 'subscription-begins', 'order-completed', 'debt-settled', 'buying-allowed']),
  /** The subscription's or the product's name. */
  name: v.optional(v.string()),
  subscription: v.optional(id),
  /** Until when access is kept as it is without a payment, or the day to which it is paid then. */
  until: v.optional(plainDate),
});
export type Unlock = v.InferOutput<typeof unlock>;
