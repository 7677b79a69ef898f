import * as v from 'valibot';
import { action } from './action.ts';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { decline } from './decline.ts';
import { hold } from './hold.ts';

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

/** A try to be paid. */
export const paymentAttempt = v.object({
  at: instant,
  on: plainDate,
  /** Label of the method. */
  method: v.string(),
  amount: money,
  decline: v.optional(decline),
});

/** An order that waits for its payment. */
export const outstandingOrder = v.object({
  purchase: id,
  /** The purchase's version. */
  version: v.pipe(v.number(), v.integer()),
  orderNumber: v.string(),
  title: v.string(),
  on: plainDate,
  amount: money,
  /** The last day to pay. */
  dueOn: v.optional(plainDate),
  subscription: v.optional(id),
  /** Id of the method that was tried last. */
  method: v.optional(id),
  /** Why it is not paid. */
  decline: v.optional(decline),
  /** Approval that waits for it. */
  approval: v.optional(id),
  /** The newest first, at most ten. */
  attempts: v.array(paymentAttempt),
  unlocks: v.array(unlock),
  actions: v.array(action(['pay', 'approve'], openEnum(['payment-running', 'owner-only', 'approval-waiting', 'method-missing']))),
});
export type OutstandingOrder = v.InferOutput<typeof outstandingOrder>;

/** A payment that the customer asked for, and what has become of it. */
export const payment = v.object({
  id,
  asOf: instant,
  purchase: id,
  title: v.string(),
  amount: money,
  /** What it is paid with. */
  method: v.object({ id, label: v.string() }),
  /**
   * `approval` waits for the customer's bank, `processing` for the answer of the provider. Neither is a failure, and neither is paid
   * yet.
   */
  state: openEnum(['succeeded', 'declined', 'approval', 'processing', 'cancelled']),
  decline: v.optional(decline),
  approval: v.optional(id),
  hold: v.optional(hold),
  /** What it has unlocked, once it has succeeded. */
  unlocks: v.array(unlock),
});
export type Payment = v.InferOutput<typeof payment>;
