import type { Decline } from '../../../api/contract/decline.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { Purchase } from '../../../api/contract/purchase.ts';
import { statementText } from '../../purchase-fixture.ts';
import type { World } from '../world.ts';
import { makeHealthy } from './make-healthy.ts';
import type { PaidWith } from './paid-with.ts';

/**
 * An order is paid: it waits no longer, its purchase is paid, and its subscription is as if nothing had been. Answers what that has
 * unlocked.
 */
export const settleOrder = (world: World, order: OutstandingOrder, method: PaidWith): OutstandingOrder['unlocks'] => {
  const { orders, wallet, purchases, store } = world;
  orders.remove(order.purchase);
  if (purchases.placeOf(order.purchase) !== undefined) purchases.change(order.purchase, paidFacts(world, order, method));
  const subscription = store.all().find(({ id }) => id === order.subscription);
  const next = subscription && makeHealthy(world, subscription, order, method);
  for (const { id, paysFor } of wallet.all()) {
    if (!paysFor.some((one) => one.subscription === order.subscription && one.unpaid)) continue;
    const rest = paysFor.map((one) => (one.subscription === order.subscription ? { ...one, unpaid: undefined, next: next ?? one.next } : one));
    wallet.change(id, { paysFor: rest });
  }
  const used = wallet.find(method.id);
  if (used?.status === 'failing') wallet.change(used.id, { status: 'ok', decline: undefined, since: undefined });
  // Before the payment it was the day until which access is kept without one.
  return order.unlocks.map((unlock) => (unlock.code === 'subscription-continues' ? { ...unlock, until: next?.on } : unlock));
};

/** A payment of an order was declined, and it can be tried again. */
export const declineOrder = (world: World, order: OutstandingOrder, method: PaidWith, decline: Decline): void => {
  const { asOf: at, today: on } = world;
  const attempt = { at, on, method: method.label, amount: order.amount, decline };
  world.orders.addAttempt(order.purchase, attempt, { method: method.id, approval: undefined });
};

const paidFacts = ({ today }: World, { amount }: OutstandingOrder, { kind = 'card', label, lastFour }: PaidWith): Partial<Purchase> => ({
  status: 'paid',
  dueOn: undefined,
  tenders: [{ kind: kind === 'unknown' || kind === 'bank-account' ? 'card' : kind, label, lastFour, amount }],
  charges: [{ state: 'posted', amount, on: today, postedOn: today, statementText }],
});
