import * as v from 'valibot';
import { id, money, openEnum, page, pageQuery, plainDate } from './common.ts';
import { operation } from './operation.ts';

/** One movement of the store balance. */
export const balanceMovement = v.object({
  id,
  on: plainDate,
  code: openEnum(['top-up', 'gift-card', 'purchase', 'refund', 'promotion', 'adjustment', 'expired']),
  /** Negative where it was used. */
  amount: money,
  /** The balance of that currency after it. */
  after: money,
  /** What was bought or given, in words. */
  title: v.optional(v.string()),
  purchase: v.optional(id),
  /** The last day on which what was given can be used. */
  usableUntil: v.optional(plainDate),
});
export type BalanceMovement = v.InferOutput<typeof balanceMovement>;

/** How the store balance came about, the newest movement first. */
export const listBalanceMovements = operation({
  method: 'GET',
  path: '/balance/movements',
  auth: 'customer',
  scope: 'payment-methods:read',
  reads: ['payment-methods'],
  query: v.object(pageQuery),
  result: page(balanceMovement),
});
