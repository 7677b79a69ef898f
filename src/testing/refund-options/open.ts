import { fixtureOf } from '../fixture-of.ts';
import { converted as convertedPurchase } from '../purchases/converted.ts';
import { manyItems as manyThings, longNames as longTitles } from '../purchases/hard-to-show.ts';
import { renewal, trialConverted } from '../purchases/of-subscriptions.ts';
import { familyMember } from '../purchases/blocked.ts';
import { paid, severalItems as bundle } from '../purchases/ordinary.ts';
import { partlyRefunded as partly } from '../purchases/refunded.ts';
import { byBalance as withBalance, splitTender } from '../purchases/several-payments.ts';
import { refundOptionsOf } from '../refund-options-of.ts';

/** One thing, on every route. Of `purchases.paid`. */
export const eligible = fixtureOf(refundOptionsOf(paid()));

/** Three things, all of which can be given back. Of `purchases.severalItems`. */
export const severalItems = fixtureOf(refundOptionsOf(bundle()));

/** Of two things one was given back already. Of `purchases.partlyRefunded`. */
export const partlyRefunded = fixtureOf(refundOptionsOf(partly()));

/** Paid with the balance and a card, so that the money goes back in two ways. Of `purchases.splitTender`. */
export const splitTenders = fixtureOf(refundOptionsOf(splitTender()));

/** Paid with the balance alone: there is nothing to choose. Of `purchases.byBalance`. */
export const balanceOnly = fixtureOf(refundOptionsOf(withBalance()));

/** A month of a subscription, which goes on. Of `purchases.renewal`. */
export const subscription = fixtureOf(refundOptionsOf(renewal()));

/** The first payment of a subscription, from which one can withdraw. Of `purchases.trialConverted`. */
export const firstPayment = fixtureOf(refundOptionsOf(trialConverted()));

/** Sold in another currency than it was charged in. Of `purchases.converted`. */
export const converted = fixtureOf(refundOptionsOf(convertedPurchase()));

/** Bought by a child: one route only. Of `purchases.familyMember`. */
export const childsPurchase = fixtureOf(refundOptionsOf(familyMember()));

/** Forty things at once. Of `purchases.manyItems`. */
export const manyItems = fixtureOf(refundOptionsOf(manyThings()));

/** Names and amounts longer than any line. Of `purchases.longNames`. */
export const longNames = fixtureOf(refundOptionsOf(longTitles()));
