import type { Decline } from '../../../api/contract/decline.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { World } from '../world.ts';
import { paidWith, type PaidWith } from './paid-with.ts';
import { declineOrder, settleOrder } from './settle-order.ts';

/** The provider has told what became of everything that was on its way. */
export const settlePayments = (world: World, decline?: Decline): void => {
  const { orders, approvals, wallet } = world;
  for (const { id, purchase, method } of orders.payments().filter(({ state }) => state === 'processing')) {
    const unlocks = settle(world, purchase, wallet.find(method.id) ?? method, decline);
    orders.changePayment(id, decline ? { state: 'declined', decline } : { state: 'succeeded', unlocks });
  }
  for (const approval of approvals.all().filter(({ outcome }) => outcome?.state === 'processing')) {
    const payment = orders.payments().find((one) => one.approval === approval.id);
    // Of an approval that was given, no payment is known here.
    const unlocks = payment?.unlocks ?? settle(world, approval.purchase, paidWith(world, approval), decline);
    const state = decline ? 'declined' : 'done';
    approvals.change(approval.id, { decline, outcome: { state, unlocks: decline ? [] : unlocks } });
  }
};

const settle = (world: World, purchase: string | undefined, method: PaidWith, decline?: Decline): OutstandingOrder['unlocks'] => {
  const order = world.orders.find(purchase);
  if (!order) return [];
  if (!decline) return settleOrder(world, order, method);
  declineOrder(world, order, method, decline);
  return [];
};
