import type { Approval } from '../../../api/contract/approval.ts';
import type { OutstandingOrder } from '../../../api/contract/outstanding.ts';
import { declineOf } from '../../decline.ts';
import { mostTries } from '../../approval-actions-for.ts';
import type { ChallengeResult } from '../results.ts';
import type { World } from '../world.ts';
import { addMethod } from './add-method.ts';
import { makeHealthy } from './make-healthy.ts';
import { paidWith } from './paid-with.ts';
import { declineOrder, settleOrder } from './settle-order.ts';

/** What the bank has said about a challenge: the approval moves on, and what waits for it is carried out. */
export const decideApproval = (world: World, approval: Approval, { state, decline }: ChallengeResult): Approval => {
  if (state === 'waiting') return approval;
  if (state === 'succeeded') return succeed(world, approval);
  if (state === 'processing') return keepOpen(world, approval);
  if (state === 'declined') return refuse(world, approval, decline ?? declineOf('issuer'));
  return fail(world, approval, state, decline ?? declineOf('authentication'));
};

/** The payment that was made here and waits for it. */
const paymentOf = ({ approvals, orders }: World, { id }: Approval) => {
  const waits = approvals.waits(id);
  return waits?.kind === 'payment' ? orders.payment(waits.payment) : undefined;
};

const succeed = (world: World, approval: Approval): Approval => {
  const { approvals, orders, store } = world;
  const finish = (outcome: Partial<NonNullable<Approval['outcome']>>) =>
    approvals.change(approval.id, {
      state: 'succeeded',
      challenge: undefined,
      decline: undefined,
      outcome: { state: 'done', unlocks: [], ...outcome },
    });
  if (approval.purpose === 'add-method') {
    const waits = approvals.waits(approval.id);
    const setup = waits?.kind === 'setup' ? waits : undefined;
    return finish({ method: addMethod(world, setup?.method ?? { label: approval.title }, setup?.updates) });
  }
  const order = orders.find(approval.purchase);
  const payment = paymentOf(world, approval);
  const unlocks = order ? settleOrder(world, order, paidWith(world, approval)) : [];
  if (payment) orders.changePayment(payment.id, { state: 'succeeded', unlocks });
  if (order) return finish({ unlocks });
  const subscription = store.all().find(({ id }) => id === approval.subscription);
  if (subscription && approval.purpose === 'subscription-change') store.change(subscription.id, { approval: undefined });
  else if (subscription) makeHealthy(world, subscription, undefined, paidWith(world, approval));
  return finish({});
};

/** Approved, and nobody knows yet whether it is paid. */
const keepOpen = (world: World, approval: Approval): Approval => {
  const { approvals, orders } = world;
  const payment = paymentOf(world, approval);
  if (payment) orders.changePayment(payment.id, { state: 'processing' });
  const order = orders.find(approval.purchase);
  if (order) orders.change(order.purchase, { approval: undefined, actions: running });
  return approvals.change(approval.id, { state: 'succeeded', challenge: undefined, outcome: { state: 'processing', unlocks: [] } });
};

/** What may be done about an order whose payment is on its way. */
export const running: OutstandingOrder['actions'] = [{ name: 'pay', allowed: false, code: 'payment-running' }];

/** Approved, and declined all the same. */
const refuse = (world: World, approval: Approval, decline: NonNullable<Approval['decline']>): Approval => {
  const { approvals, orders } = world;
  const payment = paymentOf(world, approval);
  if (payment) orders.changePayment(payment.id, { state: 'declined', decline });
  const order = orders.find(approval.purchase);
  if (order) declineOrder(world, order, paidWith(world, approval), decline);
  return approvals.change(approval.id, {
    state: 'succeeded',
    challenge: undefined,
    decline,
    outcome: { state: 'declined', unlocks: [] },
  });
};

/** Not approved. As long as the bank may be asked once more, the order waits for that, or is paid otherwise. */
const fail = (
  world: World,
  approval: Approval,
  state: 'failed' | 'timed-out' | 'abandoned',
  decline: NonNullable<Approval['decline']>,
): Approval => {
  const { approvals, orders } = world;
  const isLast = approval.tries >= mostTries;
  const payment = paymentOf(world, approval);
  const order = orders.find(approval.purchase);
  if (isLast && payment) orders.changePayment(payment.id, { state: 'declined', decline });
  // Where nothing waits for the bank any more, a new payment makes it ask again.
  const remedy = decline.remedy === 'approve' ? 'try-again' : decline.remedy;
  if (isLast && order) declineOrder(world, order, paidWith(world, approval), { ...decline, remedy });
  else if (order) orders.change(order.purchase, { decline, actions: approveOrPay });
  return approvals.change(approval.id, { state, challenge: undefined, decline });
};

const approveOrPay: OutstandingOrder['actions'] = [
  { name: 'pay', allowed: true, via: 'api' },
  { name: 'approve', allowed: true, via: 'api' },
];
