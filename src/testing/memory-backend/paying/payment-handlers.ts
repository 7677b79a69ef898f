import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import type { Payment } from '../../../api/contract/payment.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { declineOf } from '../../decline.ts';
import { MemoryProblem } from '../problem.ts';
import { type PaymentResult, resolve } from '../results.ts';
import type { HandlersOf, World } from '../world.ts';
import { isDecided } from './approval-store.ts';
import { cancelApproval } from './cancel-approval.ts';
import { running } from './decide-approval.ts';
import type { KeptPayment } from './order-store.ts';
import { declineOrder, settleOrder } from './settle-order.ts';

/** The operations of what is unpaid, and of the payments for it. */
export const paymentHandlers: HandlersOf<'outstanding' | 'payments'> = {
  listOutstanding: (world) => {
    const { asOf, today, orders } = world;
    return { asOf, today, items: orders.all().map((order) => asSeen(world, order)), totals: orders.totals() };
  },

  createPayment: (world, { body }) => {
    const { purchase, version, method: id } = body as { purchase: string; version: number; method: string };
    const { orders, wallet, approvals, results } = world;
    const order = orders.find(purchase);
    if (!order) throw new MemoryProblem(orders.paid.has(purchase) ? 'action-not-allowed' : 'not-found');
    const method = wallet.get(id);
    const action = order.actions.find(({ name }) => name === 'pay');
    if (!action?.allowed) throw new MemoryProblem('action-not-allowed', action && 'code' in action ? { reason: action.code } : {});
    if (version !== order.version) throw new MemoryProblem('purchase-changed');
    const waiting = approvals.find(order.approval);
    // It is paid in another way now.
    if (waiting && isDecided(waiting.state)) cancelApproval(world, waiting);
    const result = resolve(results.paymentResult ?? usualResult(method), { order, method });
    return told(world, pay(world, order, method, result));
  },

  getPayment: (world, { params }) => told(world, world.orders.payment(params.id)),
};

const told = ({ asOf }: World, payment: KeptPayment): Payment => ({ ...payment, asOf });

/** Without anything to pay with, nothing can be paid. */
const asSeen = ({ wallet }: World, order: OutstandingOrder): OutstandingOrder => {
  if (wallet.all().length > 0) return order;
  const actions = order.actions.map((action) =>
    action.name === 'pay' && action.allowed ? ({ name: 'pay', allowed: false, code: 'method-missing' } as const) : action,
  );
  return { ...order, actions };
};

const usualResult = ({ status, decline = declineOf(status === 'expired' ? 'expired' : 'issuer') }: PaymentMethod): PaymentResult =>
  status === 'expired' || status === 'failing' ? { state: 'declined', decline } : { state: 'succeeded' };

const pay = (world: World, order: OutstandingOrder, method: PaymentMethod, { state, ...more }: PaymentResult): KeptPayment => {
  const { orders } = world;
  const { purchase, title, amount } = order;
  const decline = state === 'declined' ? (more.decline ?? declineOf('issuer')) : undefined;
  const payment = orders.addPayment({
    purchase,
    title,
    amount,
    method: { id: method.id, label: method.label },
    state,
    decline,
    hold: more.hold,
    unlocks: [],
  });
  if (decline) declineOrder(world, order, method, decline);
  else if (state === 'succeeded') return orders.changePayment(payment.id, { unlocks: settleOrder(world, order, method) });
  else if (state === 'processing') orders.change(purchase, { method: method.id, approval: undefined, actions: running });
  else return waitForBank(world, order, method, payment);
  return payment;
};

const waitForBank = (world: World, order: OutstandingOrder, method: PaymentMethod, payment: KeptPayment): KeptPayment => {
  const { orders, approvals, asOf, today } = world;
  const { purchase, subscription, title, amount } = order;
  const facts = {
    asOf,
    today,
    purpose: order.unlocks.some(({ code }) => code === 'subscription-begins') ? 'first-payment' : subscription ? 'renewal' : 'payment',
    reason: 'bank-asks',
    title,
    amount,
    method: { id: method.id, label: method.label },
    purchase,
    subscription,
    requestedAt: asOf,
  } as const;
  const { id } = approvals.add(facts, { kind: 'payment', payment: payment.id });
  orders.change(purchase, { method: method.id, approval: id });
  return orders.changePayment(payment.id, { approval: id });
};
