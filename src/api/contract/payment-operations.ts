import * as v from 'valibot';
import { id, url } from './common.ts';
import { operation } from './operation.ts';
import { payment } from './payment.ts';

/**
 * Pays an outstanding order. A decline is an answer, not a problem. If the order's amount or version is not the given one, the
 * answer is 409 `purchase-changed`; one that is paid, or whose payment is running, is 409 `action-not-allowed`.
 */
export const createPayment = operation({
  method: 'POST',
  path: '/payments',
  auth: 'customer',
  scope: 'payments:write',
  body: v.strictObject({
    purchase: id,
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    method: id,
    returnUrl: v.optional(url),
  }),
  result: payment,
  status: 201,
  changes: ['payments', 'payment-methods', 'purchases', 'subscriptions'],
});

/** How a payment stands. To be asked again while it is `processing`. */
export const getPayment = operation({
  method: 'GET',
  path: '/payments/{id}',
  auth: 'customer',
  scope: 'payments:read',
  reads: ['payments'],
  params: v.object({ id }),
  result: payment,
});
