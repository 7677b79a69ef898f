import { fixtureOf } from './fixture-of.ts';
import { converted as convertedPurchase } from './purchases/converted.ts';
import { renewal, trialConverted } from './purchases/of-subscriptions.ts';
import { paid, severalItems as bundle } from './purchases/ordinary.ts';
import { refundedTwice } from './purchases/refunded.ts';
import { splitTender } from './purchases/several-payments.ts';
import type { Purchase } from '../api/contract/purchase.ts';
import type { RefundRoute } from '../api/contract/refund-terms.ts';
import { refundOptionsOf } from './refund-options-of.ts';
import { refundPreviewOf } from './refund-preview-of.ts';

const of = (purchase: Purchase, items: readonly string[], route: RefundRoute, destination?: 'balance') =>
  fixtureOf(refundPreviewOf(refundOptionsOf(purchase), { items: [...items], route, destination }, purchase));

/** One thing, all of it, to the card; decided at once. */
export const full = of(paid(), ['pur_paid_1'], 'unintended');

/** The same to the store balance, as the customer chose. */
export const toBalance = of(paid(), ['pur_paid_1'], 'unintended', 'balance');

/** Two of three things, decided by a person. */
export const severalItems = of(bundle(), ['item_film', 'item_book'], 'fault');

/** What is left of a thing of which a part was given back: the balance has had its own, so that the rest goes to the card. */
export const partial = of(refundedTwice(), ['pur_refunded_twice_1'], 'fault');

/** The days of a subscription that are left. */
export const prorated = of(trialConverted(), ['pur_trial_converted_1'], 'withdraw');

/** A month of a subscription, which goes on. */
export const subscriptionContinues = of(renewal(), ['pur_renewal_1'], 'other');

/** In the currency it was charged in, and the one it was sold in. */
export const converted = of(convertedPurchase(), ['pur_converted_1'], 'unintended');

/** To the balance and to the card it was paid with. */
export const splitTenders = of(splitTender(), ['pur_split_tender_1'], 'unintended');

/** By the right to withdraw. */
export const withdrawal = of(paid(), ['pur_paid_1'], 'withdraw');
