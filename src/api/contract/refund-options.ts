import * as v from 'valibot';
import { id, instant, money, openEnum, plainDate, url } from './common.ts';
import { operation } from './operation.ts';
import { refundBlockedCode, refundDestination, refundReasons, refundRoutes, source } from './refund-terms.ts';

/** What stands in the way of one route for one item. */
export const refundBlock = v.object({
  code: refundBlockedCode,
  /** When it is over, or when it was: the last day of a window, the day by which a charge is posted. */
  until: v.optional(plainDate),
  /** The request that is under way, for `already-requested`. */
  request: v.optional(id),
  /** Where it can be asked for, for `managed-elsewhere`, and who sells there. */
  url: v.optional(url),
  name: v.optional(v.string()),
});
export type RefundBlock = v.InferOutput<typeof refundBlock>;

/** One thing of a purchase, and on which routes money can be asked back for it. */
export const refundableItem = v.object({
  id,
  name: v.string(),
  imageUrl: v.optional(url),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What was charged for it, tax included. */
  amount: money,
  refunded: v.optional(money),
  /** What is left to be given back at most. Missing where nothing is. */
  refundable: v.optional(money),
  /** Each route that there is for it; one that stands here without `blocked` is open. */
  routes: v.array(v.object({ route: openEnum(refundRoutes), blocked: v.optional(refundBlock) })),
});
export type RefundableItem = v.InferOutput<typeof refundableItem>;

/** A route as a whole. */
export const refundRouteOption = v.object({
  route: openEnum(refundRoutes),
  /**
   * `open` for at least one item. `late`: its time has passed; the declaration is taken all the same, and says so. `waived`: the customer asked
   * for the content at once and gave the right up (directive 2011/83/EU, article 16 (m)). `closed`: blocked for every item.
   */
  state: openEnum(['open', 'late', 'waived', 'closed']),
  /** The last day in time. */
  until: v.optional(plainDate),
  /** The consent with which the right was given up, word for word. */
  waiver: v.optional(v.object({ at: instant, text: v.string() })),
  reasons: v.array(openEnum(refundReasons)),
  /** Whether it is decided at once, or by a person within `answerDays`. */
  decision: openEnum(['automatic', 'review']),
  answerDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Whether a sentence of the customer's own is needed. Never on `withdraw`. */
  statement: openEnum(['none', 'optional', 'required']),
  /** How many files may be sent along. */
  evidence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sources: v.array(source),
});
export type RefundRouteOption = v.InferOutput<typeof refundRouteOption>;

/** Everything that is asked before money is asked back for a purchase. */
export const refundOptions = v.object({
  purchase: id,
  /** The purchase's version; a preview and a request name it. */
  version: v.pipe(v.number(), v.integer()),
  asOf: instant,
  today: plainDate,
  title: v.string(),
  orderNumber: v.string(),
  on: plainDate,
  amount: money,
  original: v.optional(money),
  items: v.array(refundableItem),
  /** In the order in which they are offered. */
  routes: v.array(refundRouteOption),
  /** Where the money would go: back where it came from, and what the customer may choose instead. */
  destinations: v.array(
    v.object({
      /** `original` is what the law asks for; `balance` only if the customer chooses it (directive 2011/83/EU, article 13 (1)). */
      choice: openEnum(['original', 'balance']),
      parts: v.array(refundDestination),
    }),
  ),
  /** The subscription that the purchase paid for. Money back does not cancel it. */
  subscription: v.optional(v.object({ id, name: v.string(), renews: v.boolean() })),
  /** Requests for this purchase that are not at their end. */
  requests: v.array(id),
});
export type RefundOptions = v.InferOutput<typeof refundOptions>;

/** On which routes money can be asked back for a purchase, item by item. */
export const getRefundOptions = operation({
  method: 'GET',
  path: '/purchases/{id}/refund-options',
  auth: 'customer',
  scope: 'refunds:read',
  reads: ['refunds', 'purchases'],
  params: v.object({ id }),
  result: refundOptions,
});
