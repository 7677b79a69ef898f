import * as v from 'valibot';
import { operation } from './operation.ts';
import { url } from './common.ts';

/** The store that sells: everything the widgets say of it comes from here. */
export const merchant = v.object({
  name: v.string(),
  /** ISO 3166-1 alpha-2. */
  country: v.string(),
  logoUrl: v.optional(url),
  websiteUrl: v.optional(url),
  supportUrl: v.optional(url),
  supportEmail: v.optional(v.string()),
  /** In international form, `+47 …`. */
  supportPhone: v.optional(v.string()),
  /** Where a payment method is put right while the page holds no widget for it. */
  paymentMethodsUrl: v.optional(url),
  /** Where money is asked back, purchases are found, and an account is secured. An address gets what it is about as its query. */
  refundUrl: v.optional(url),
  purchaseHistoryUrl: v.optional(url),
  chargeCheckUrl: v.optional(url),
  accountSecurityUrl: v.optional(url),
  /** Where sharing with a family is arranged, and ended. */
  familyUrl: v.optional(url),
  /** How charges are named on statements, e.g. `NORDLIA.NO`. */
  statementDescriptors: v.optional(v.array(v.string())),
});
export type Merchant = v.InferOutput<typeof merchant>;

/** The store: its name, country and how to reach it. */
export const getMerchant = operation({
  method: 'GET',
  path: '/merchant',
  auth: 'none',
  result: merchant,
});
