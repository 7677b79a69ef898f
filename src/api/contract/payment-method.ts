import * as v from 'valibot';
import { action } from './action.ts';
import { id, instant, money, openEnum, plainDate } from './common.ts';
import { decline } from './decline.ts';

/** How a method takes money. */
export const paymentMethodKinds = ['card', 'wallet', 'bank-account', 'carrier', 'invoice'] as const;
export type PaymentMethodKind = (typeof paymentMethodKinds)[number];

/** The last four digits of a card or an account. No contract field can hold more of them. */
export const lastFourDigits = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** Why something cannot be done with a payment method just now. */
export const paymentMethodBlockedCode = openEnum([
  'active-subscription',
  'unpaid-balance',
  'family-sharing',
  'last-method',
  'approval-waiting',
  'payment-running',
  'only-one-method',
  'not-usable',
]);
export type PaymentMethodBlockedCode = v.InferOutput<typeof paymentMethodBlockedCode>;

/** What a customer can change about a payment method. Their names are also those of the actions. */
export const paymentMethodChangeKinds = ['remove', 'replace', 'set-backup', 'clear-backup'] as const;
export type PaymentMethodChangeKind = (typeof paymentMethodChangeKinds)[number];

/**
 * `update` asks for the details of a card again, `raise-maximum` leads to the wallet's app (or, without an address, says where to
 * look in it).
 */
export const paymentMethodAction = action(
  [...paymentMethodChangeKinds, 'update', 'raise-maximum'],
  paymentMethodBlockedCode,
);
export type PaymentMethodAction = v.InferOutput<typeof paymentMethodAction>;

/** A way to pay. There is no field for a card number in this contract, and none for its security code. */
export const paymentMethod = v.object({
  id,
  kind: openEnum(paymentMethodKinds),
  /** As the customer knows it: `Visa •••• 4242`, `Vipps`. */
  label: v.string(),
  brand: v.optional(v.string()),
  lastFour: v.optional(lastFourDigits),
  /** The last month in which a card works, as `YYYY-MM`. */
  expires: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /**
   * `expiring` works, and will not for long. `updated` had its new number or date sent by the issuer, and needs nothing.
   * `failing` was declined the last time.
   */
  status: openEnum(['ok', 'expiring', 'expired', 'failing', 'updated']),
  /** Why it is failing, and since which day. */
  decline: v.optional(decline),
  since: v.optional(plainDate),
  /** The day on which the issuer sent the new details. */
  updatedOn: v.optional(plainDate),
  /** Charged where the one before it in the order fails. At most one is. */
  backup: v.boolean(),
  addedOn: plainDate,
  /** Most that a wallet's agreement allows in one charge. */
  maximum: v.optional(money),
  /** Subscriptions that are charged to it, the next charge first. */
  paysFor: v.array(
    v.object({
      subscription: id,
      name: v.string(),
      next: v.optional(v.object({ on: plainDate, amount: money })),
      /** What is unpaid of it now. */
      unpaid: v.optional(money),
    }),
  ),
  /** It pays for what the family buys. */
  family: v.optional(v.boolean()),
  actions: v.array(paymentMethodAction),
});
export type PaymentMethod = v.InferOutput<typeof paymentMethod>;

/** All ways to pay of a customer, in the order in which they are charged: the first is the primary one. */
export const paymentMethods = v.object({
  asOf: instant,
  today: plainDate,
  /** Grows with every change of the methods or their order. */
  version: v.pipe(v.number(), v.integer()),
  /** At most 20. */
  items: v.array(paymentMethod),
  /** Whether one more can be added. */
  canAdd: v.boolean(),
  /** The store balance, one for each currency. Used before any method. */
  balances: v.array(money),
});
export type PaymentMethods = v.InferOutput<typeof paymentMethods>;
