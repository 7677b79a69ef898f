import * as v from 'valibot';
import { id } from './common.ts';
import { operation } from './operation.ts';
import { paymentMethodChange, paymentMethodPreview } from './payment-method-change.ts';
import { paymentMethods } from './payment-method.ts';

export { listPaymentMethods } from './payment-method-list.ts';

const params = v.object({ id });

/** The `version` of the list. If the methods have changed since, the answer is 409 `payment-methods-changed`. */
const version = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Sets the order in which methods are charged. `order` holds the id of each of them once. */
export const orderPaymentMethods = operation({
  method: 'PUT',
  path: '/payment-methods/order',
  auth: 'customer',
  scope: 'payment-methods:write',
  body: v.strictObject({ order: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)), version }),
  result: paymentMethods,
  changes: ['payment-methods'],
});

/** What a change of a method would do, and what stands in its way. Changes nothing. */
export const previewPaymentMethodChange = operation({
  method: 'POST',
  path: '/payment-methods/{id}/previews',
  auth: 'customer',
  scope: 'payment-methods:read',
  params,
  body: v.strictObject({ change: paymentMethodChange }),
  result: paymentMethodPreview,
  safe: true,
});

/** Makes a change that was previewed. Answers all methods as they are after it. */
export const changePaymentMethod = operation({
  method: 'POST',
  path: '/payment-methods/{id}/changes',
  auth: 'customer',
  scope: 'payment-methods:write',
  params,
  body: v.strictObject({ change: paymentMethodChange, version }),
  result: paymentMethods,
  changes: ['payment-methods', 'subscriptions', 'payments'],
});
