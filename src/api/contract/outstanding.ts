import * as v from 'valibot';
import { action } from './action.ts';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { decline } from './decline.ts';
import { operation } from './operation.ts';
import { unlock } from './unlock.ts';

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

/** Orders that wait for a payment, the most urgent first. Bounded: at most 100. */
export const listOutstanding = operation({
  method: 'GET',
  path: '/outstanding',
  auth: 'customer',
  scope: 'payments:read',
  reads: ['payments'],
  result: v.object({
    asOf: instant,
    today: plainDate,
    items: v.array(outstandingOrder),
    /** What is unpaid in all, one for each currency. */
    totals: v.array(money),
  }),
});
