import { operation } from './operation.ts';
import { paymentMethods } from './payment-method.ts';

/** The customer's ways to pay, in the order in which they are charged. */
export const listPaymentMethods = operation({
  method: 'GET',
  path: '/payment-methods',
  auth: 'customer',
  scope: 'payment-methods:read',
  reads: ['payment-methods'],
  result: paymentMethods,
});
