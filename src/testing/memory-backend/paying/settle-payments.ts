import type { Decline } from '../../../api/contract/decline.ts';
import type { World } from '../world.ts';
import { declineOrder, settleOrder } from './settle-order.ts';

/** The provider has told what became of everything that was on its way. */
export const settlePayments = (world: World, decline?: Decline): void => {
  const { orders, approvals, wallet } = world;
  for (const { id, purchase, method } of orders.payments().filter(({ state }) => state === 'processing')) {
    const order = orders.find(purchase);
    const paidWith = wallet.find(method.id) ?? method;
    orders.changePayment(id, decline ? { state: 'declined', decline } : { state: 'succeeded', unlocks: order?.unlocks ?? [] });
    if (order && decline) declineOrder(world, order, paidWith, decline);
    else if (order) settleOrder(world, order, paidWith);
  }
  for (const { id, purchase, outcome, method, title } of approvals.all()) {
    if (outcome?.state !== 'processing') continue;
    const order = orders.find(purchase);
    const paidWith = wallet.find(method?.id) ?? { id: method?.id ?? 'pm_unknown', label: method?.label ?? title };
    const paid = orders.payments().find((payment) => payment.approval === id);
    approvals.change(id, decline ? { decline, outcome: { state: 'declined', unlocks: [] } } : { outcome: { state: 'done', unlocks: paid?.unlocks ?? order?.unlocks ?? [] } });
    // Of an approval that was given, no payment is known here.
    if (order && !paid && decline) declineOrder(world, order, paidWith, decline);
    else if (order && !paid) settleOrder(world, order, paidWith);
  }
};
