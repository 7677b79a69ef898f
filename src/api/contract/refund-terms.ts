import * as v from 'valibot';
import { openEnum, plainDate, url } from './common.ts';

/**
 * The ways to money back, kept apart because they are different rights with different clocks.
 *
 * `withdraw` is the right to withdraw from a contract (directive 2011/83/EU, article 9; angrerettloven § 20): no reason is asked.
 * `fault` is about something that was not delivered or does not work (directives 2019/770 and 2019/771). `unintended`, `child` and `other` are
 * what the store grants beyond the law.
 */
export const refundRoutes = ['withdraw', 'fault', 'unintended', 'child', 'other'] as const;
export type RefundRoute = (typeof refundRoutes)[number];

/** Why. Asked on every route but `withdraw`; the first three belong to `fault`, the last two to `other`. */
export const refundReasons = [
  'not-delivered',
  'does-not-work',
  'not-as-described',
  'unintended',
  'child',
  'not-as-expected',
  'other',
] as const;
export type RefundReason = (typeof refundReasons)[number];

/** Why money cannot be asked back for an item. */
export const refundBlockedCode = openEnum([
  'payment-pending',
  'not-paid',
  'order-cancelled',
  'window-closed',
  'already-refunded',
  'already-requested',
  'free',
  'trial',
  'consumed',
  'owner-only',
  'managed-elsewhere',
]);
export type RefundBlockedCode = v.InferOutput<typeof refundBlockedCode>;

/** The text of a law or of the store's terms that a rule comes from. */
export const source = v.object({
  /** As it is called: `angrerettloven § 20`, `§ 312k BGB`. */
  name: v.string(),
  url: v.optional(url),
});
export type Source = v.InferOutput<typeof source>;

/** The policy that was applied. A later version of it changes nothing that was decided by this one. */
export const appliedPolicy = v.object({
  id: v.string(),
  version: v.pipe(v.number(), v.integer()),
  sources: v.array(source),
});

/** Where money goes, and how soon it is there. */
export const refundDestination = v.object({
  kind: openEnum(['card', 'wallet', 'balance', 'gift-card', 'carrier', 'invoice']),
  label: v.string(),
  lastFour: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  /** How long it takes at most, once it is sent: `hours` or `days` is given, and the other is missing. */
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The day on which it is there at the latest, if it was sent today. */
  by: v.optional(plainDate),
});
export type RefundDestination = v.InferOutput<typeof refundDestination>;
