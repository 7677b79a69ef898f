import type { PaymentMethodChange } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import type { World } from '../world.ts';

/** Makes a change that nothing stands in the way of. */
export const makeChange = (world: World, method: PaymentMethod, change: PaymentMethodChange): void => {
  const { wallet, mended } = world;
  const all = wallet.all();
  if (change.kind === 'remove') {
    mended.add(method.id);
    wallet.replace(all.filter(({ id }) => id !== method.id));
  } else if (change.kind === 'replace') {
    replaceEverywhere(world, method, wallet.get(change.by));
  } else {
    wallet.replace(all.map((one) => ({ ...one, backup: change.kind === 'set-backup' && one.id === method.id })));
  }
};

/** Everything that one method pays for is paid by another. The order in which they are charged stays. */
const replaceEverywhere = ({ wallet, orders, store }: World, from: PaymentMethod, to: PaymentMethod): void => {
  const moved = wallet.all().map((one) => {
    if (one.id === from.id) return { ...from, paysFor: [], family: undefined };
    if (one.id !== to.id) return one;
    return { ...to, paysFor: [...to.paysFor, ...from.paysFor].sort(mostUrgentFirst), family: to.family || from.family };
  });
  wallet.replace(moved);
  for (const order of orders.all()) if (order.method === from.id) orders.change(order.purchase, { method: to.id, actions: order.actions });
  const { id, label, lastFour } = to;
  for (const subscription of store.all()) {
    if (subscription.paymentMethod?.id === from.id) store.change(subscription.id, { paymentMethod: { id, label, lastFour } });
  }
};

type Paid = PaymentMethod['paysFor'][number];

/** What is unpaid comes first, then what is charged next. */
const urgency = ({ next, unpaid }: Paid): string => (unpaid ? '' : (next?.on ?? '9'));

const mostUrgentFirst = (one: Paid, other: Paid): number => (urgency(one) < urgency(other) ? -1 : 1);
