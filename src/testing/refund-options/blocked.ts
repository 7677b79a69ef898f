import type { RefundBlock, RefundOptions } from '../../api/contract/refund-options.ts';
import { fixtureOf } from '../fixture-of.ts';
import { nok } from '../money.ts';
import { boughtElsewhere, consumed as usedUp, refundLater, windowClosed as old } from '../purchases/blocked.ts';
import { cancelled, unpaid } from '../purchases/not-settled.ts';
import { trialConverted } from '../purchases/of-subscriptions.ts';
import { free as forNothing, paid, severalItems } from '../purchases/ordinary.ts';
import { refunded } from '../purchases/refunded.ts';
import { refundOptionsOf } from '../refund-options-of.ts';

/** The same block on every route of some items. */
const blocked = (options: RefundOptions, blocked: RefundBlock, ids?: readonly string[]): RefundOptions => ({
  ...options,
  items: options.items.map((item) =>
    !ids || ids.includes(item.id) ? { ...item, routes: item.routes.map(({ route }) => ({ route, blocked })) } : item,
  ),
  routes: ids ? options.routes : options.routes.map((option) => ({ ...option, state: 'closed' })),
});

/** The same where the law knows no right to withdraw. */
const withoutWithdrawal = (options: RefundOptions): RefundOptions => {
  const others = <T extends { route: string }>(routes: readonly T[]): T[] => routes.filter(({ route }) => route !== 'withdraw');
  return { ...options, items: options.items.map((item) => ({ ...item, routes: others(item.routes) })), routes: others(options.routes) };
};

/** Three things in one charge, of which one was used up. Of `purchases.severalItems`. */
export const oneBlocked = fixtureOf(blocked(refundOptionsOf(severalItems()), { code: 'consumed' }, ['item_film']));

/** The bank has not posted the charge. Of `purchases.refundLater`. */
export const paymentPending = fixtureOf(withoutWithdrawal(refundOptionsOf(refundLater())));

/** Of `purchases.unpaid`. */
export const notPaid = fixtureOf(refundOptionsOf(unpaid()));

/** Of `purchases.cancelled`. */
export const orderCancelled = fixtureOf(refundOptionsOf(cancelled()));

/** Too old for what the store grants; the law gives more time for a fault. Of `purchases.windowClosed`. */
export const windowClosed = fixtureOf(refundOptionsOf(old()));

/** All of it was given back. Of `purchases.refunded`. */
export const alreadyRefunded = fixtureOf(refundOptionsOf(refunded()));

/** It has been asked for. Of `purchases.paid`, and `refundRequests.underReview`. */
export const alreadyRequested = fixtureOf({
  ...blocked(refundOptionsOf(paid()), { code: 'already-requested', request: 'req_under_review' }),
  requests: ['req_under_review'],
});

/** Of `purchases.free`. */
export const free = fixtureOf(refundOptionsOf(forNothing()));

/** Nothing was charged in the trial. */
export const trial = fixtureOf(refundOptionsOf(trialConverted({ id: 'pur_trial', amount: nok(0) })));

/** Used up, so that only a fault gives money back. Of `purchases.consumed`. */
export const consumed = fixtureOf(withoutWithdrawal(refundOptionsOf(usedUp())));

/** A member of the family has bought it for themselves. */
export const ownerOnly = fixtureOf(blocked(refundOptionsOf(paid({ id: 'pur_owner_only' })), { code: 'owner-only', name: 'Emma' }));

/** Another store sold it, and gives the money back. Of `purchases.boughtElsewhere`. */
export const managedElsewhere = fixtureOf(refundOptionsOf(boughtElsewhere()));
