import * as v from 'valibot';
import { id, instant, openEnum, url } from './common.ts';
import { decline } from './decline.ts';
import { hold } from './hold.ts';
import { operation } from './operation.ts';

/** How the provider's own fields are mounted: by the adapter of its `name`, with what the adapter needs. Nothing here is secret. */
export const paymentFields = v.object({
  name: v.string(),
  settings: v.record(v.string(), v.string()),
});
export type PaymentFields = v.InferOutput<typeof paymentFields>;

/** The right to add one method, until `expiresAt`. */
export const paymentSetup = v.object({ id, fields: paymentFields, expiresAt: instant });
export type PaymentSetup = v.InferOutput<typeof paymentSetup>;

/** Begins to add a method, or to renew the details of one. The provider's fields are mounted with what it answers. */
export const startPaymentSetup = operation({
  method: 'POST',
  path: '/payment-setups',
  auth: 'customer',
  scope: 'payment-methods:write',
  body: v.strictObject({
    /** The method whose details are asked for again. */
    updates: v.optional(id),
  }),
  result: paymentSetup,
  status: 201,
  safe: true,
});

/** What became of it. `declined` and `approval` are answers as definite as `added`: nothing is asked twice. */
export const paymentSetupResult = v.object({
  state: openEnum(['added', 'approval', 'declined']),
  /** The method, once it is there. */
  method: v.optional(id),
  /** The approval that the bank waits for. The method is there when it has succeeded. */
  approval: v.optional(id),
  decline: v.optional(decline),
  /** A hold that the bank shows meanwhile. It is no charge, and vanishes by itself. */
  hold: v.optional(hold),
});
export type PaymentSetupResult = v.InferOutput<typeof paymentSetupResult>;

/** Adds the method that the provider's fields gave a token for. A setup can be completed until it succeeds or expires. */
export const completePaymentSetup = operation({
  method: 'POST',
  path: '/payment-setups/{id}/completion',
  auth: 'customer',
  scope: 'payment-methods:write',
  params: v.object({ id }),
  body: v.strictObject({
    /** What the provider's fields gave. Never a card number: a text that holds one is refused. */
    token: v.pipe(v.string(), v.minLength(1), v.maxLength(255), v.regex(/^[\w.:-]+$/)),
    /** Where the bank sends the customer back to, where it wants its page for itself. */
    returnUrl: v.optional(url),
  }),
  result: paymentSetupResult,
  changes: ['payment-methods', 'payments', 'subscriptions'],
});
