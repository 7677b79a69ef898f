import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { Subscription } from '../../../api/contract/subscription.ts';
import { type AmongMethods, isInDate } from '../../payment-method-actions-for.ts';
import type { World } from '../world.ts';
import { isDecided } from './approval-store.ts';

/** Orders that stand in the way of removing a method: of what it pays for, and all of them where there is no other. */
export const unpaidOf = ({ orders }: Pick<World, 'orders'>, method: PaymentMethod, isOnly: boolean): OutstandingOrder[] =>
  orders.all().filter((order) => isOnly || isOf(order, method));

const isOf = ({ method, subscription }: OutstandingOrder, { id, paysFor }: PaymentMethod): boolean =>
  method === id || paysFor.some((one) => one.unpaid && one.subscription === subscription);

/** Subscriptions that renew, and whose method is none of the others. */
export const orphansOf = ({ store }: Pick<World, 'store'>, { id }: PaymentMethod): Subscription[] =>
  store
    .all()
    .filter(({ renewal, endedOn, nextCharge, paymentMethod }) => renewal === 'automatic' && !endedOn && nextCharge && paymentMethod?.id !== id);

/** Each method among the others, and what runs with it. */
export const amongThem = (
  { store, orders, approvals }: Pick<World, 'store' | 'orders' | 'approvals'>,
  methods: readonly PaymentMethod[],
): ((method: PaymentMethod) => AmongMethods) => {
  const only = methods.length === 1;
  const running = new Set(orders.payments().flatMap(({ state, method }) => (state === 'processing' ? [method.id] : [])));
  const waiting = new Set(approvals.all().flatMap(({ state, method }) => (isDecided(state) ? [] : [method?.id])));
  const unpaid = orders.all();
  return (method) => ({
    first: methods[0]?.id === method.id,
    only,
    replaceable: methods.some((other) => other.id !== method.id && isInDate(other)),
    unpaid: unpaid.some((order) => only || isOf(order, method)),
    lastResort: only && orphansOf({ store }, method).length > 0,
    running: running.has(method.id),
    waiting: waiting.has(method.id),
  });
};
