import type { Blocker, PaymentMethodChange } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { isInDate } from '../../payment-method-actions-for.ts';
import type { World } from '../world.ts';
import { isDecided } from './approval-store.ts';
import { orphansOf, unpaidOf } from './circumstances.ts';

const familyUrl = 'https://nordlia.example/familie';

/** Everything that stands in the way of a change, each with what removes it. */
export const blockersOf = (world: World, method: PaymentMethod, change: PaymentMethodChange): Blocker[] => {
  const found = whatBlocks(world, method, change);
  if (found.length > 0) return found;
  // Where a test has named an action that is blocked, so is the change.
  const action = method.actions.find(({ name }) => name === change.kind);
  return action && !action.allowed ? [{ code: action.code, fix: fixes[action.code] }] : [];
};

const fixes: Record<Blocker['code'], Blocker['fix']> = {
  'active-subscription': 'replace',
  'unpaid-balance': 'pay',
  'family-sharing': 'replace',
  'last-method': 'add-method',
  'approval-waiting': 'approve',
  'payment-running': 'wait',
  'only-one-method': 'add-method',
  'not-usable': 'add-method',
  unknown: 'wait',
};

const whatBlocks = (world: World, method: PaymentMethod, change: PaymentMethodChange): Blocker[] => {
  const others = world.wallet.all().filter(({ id }) => id !== method.id);
  if (change.kind === 'clear-backup') return [];
  if (change.kind === 'set-backup') return notUsable(method);
  if (change.kind === 'replace') {
    const by = others.find(({ id }) => id === change.by);
    return by ? notUsable(by) : [{ code: 'only-one-method', fix: 'add-method' }];
  }
  const isOnly = others.length === 0;
  return [
    ...needed(method, others.some(isInDate) ? 'replace' : 'add-method'),
    ...unpaid(world, method, isOnly),
    ...family(method, others.some(isInDate) ? 'replace' : 'add-method'),
    ...(isOnly && orphansOf(world, method).length > 0 ? [{ code: 'last-method', fix: 'add-method' } as const] : []),
    ...waiting(world, method),
    ...running(world, method),
  ];
};

const notUsable = (method: PaymentMethod): Blocker[] =>
  isInDate(method) ? [] : [{ code: 'not-usable', name: method.label, fix: 'add-method' }];

const running = ({ orders }: World, { id }: PaymentMethod): Blocker[] =>
  orders
    .payments()
    .filter(({ state, method }) => state === 'processing' && method.id === id)
    .map(({ title, purchase, amount }) => ({ code: 'payment-running', name: title, purchase, amount, fix: 'wait' }));

const waiting = ({ approvals }: World, { id }: PaymentMethod): Blocker[] =>
  approvals
    .all()
    .filter(({ state, method }) => !isDecided(state) && method?.id === id)
    .map(({ id: approval, title, amount }) => ({ code: 'approval-waiting', name: title, approval, amount, fix: 'approve' }));

/** Orders, and what is unpaid of a subscription for which no order stands here. */
const unpaid = (world: World, method: PaymentMethod, isOnly: boolean): Blocker[] => {
  const orders = unpaidOf(world, method, isOnly);
  const known = new Set(orders.map(({ subscription }) => subscription));
  return [
    ...orders.map(
      ({ title, purchase, subscription, amount, on }): Blocker => ({ code: 'unpaid-balance', name: title, purchase, subscription, amount, on, fix: 'pay' }),
    ),
    ...method.paysFor
      .filter((one) => one.unpaid && !known.has(one.subscription))
      .map(({ name, subscription, unpaid: amount }): Blocker => ({ code: 'unpaid-balance', name, subscription, amount, fix: 'pay' })),
  ];
};

/** What is charged to it from now on. */
const needed = ({ paysFor }: PaymentMethod, fix: Blocker['fix']): Blocker[] =>
  paysFor
    .filter(({ next }) => next)
    .map(({ name, subscription, next }) => {
      const { amount, on } = next!;
      return { code: 'active-subscription', name, subscription, amount, on, fix, alternative: 'cancel-subscription' };
    });

const family = ({ family: shared }: PaymentMethod, fix: Blocker['fix']): Blocker[] =>
  shared ? [{ code: 'family-sharing', fix, alternative: 'stop-sharing', url: familyUrl }] : [];
