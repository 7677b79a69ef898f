import type { Blocker, PaymentMethodChange } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { isUsable } from '../../payment-method-actions-for.ts';
import type { World } from '../world.ts';
import { isDecided } from './approval-store.ts';

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
  if (change.kind === 'set-backup') return isUsable(method) ? [] : [{ code: 'not-usable', name: method.label, fix: 'add-method' }];
  const underWay = [...running(world, method), ...waiting(world, method)];
  if (change.kind === 'remove') return [...underWay, ...unpaid(world, method), ...needed(method, others)];
  const by = others.find(({ id }) => id === change.by);
  if (others.length === 0) return [{ code: 'only-one-method', fix: 'add-method' }];
  return by && !isUsable(by) ? [...underWay, { code: 'not-usable', name: by.label, fix: 'add-method' }] : underWay;
};

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

/** Orders that were to be paid with it, and what is unpaid of a subscription for which no order stands here. */
const unpaid = ({ orders }: World, { id, paysFor }: PaymentMethod): Blocker[] => {
  const own = orders.all().filter(({ method, subscription }) => method === id || paysFor.some((one) => one.unpaid && one.subscription === subscription));
  const known = new Set(own.map(({ subscription }) => subscription));
  return [
    ...own.map(({ title, purchase, amount, dueOn }): Blocker => ({ code: 'unpaid-balance', name: title, purchase, amount, on: dueOn, fix: 'pay' })),
    ...paysFor
      .filter((one) => one.unpaid && !known.has(one.subscription))
      .map(({ name, subscription, unpaid: amount }): Blocker => ({ code: 'unpaid-balance', name, subscription, amount, fix: 'pay' })),
  ];
};

/** What is charged to it from now on, and the family. Without another method there is nothing it could move to. */
const needed = ({ paysFor, family }: PaymentMethod, others: readonly PaymentMethod[]): Blocker[] => {
  const fix = others.some(isUsable) ? 'replace' : 'add-method';
  const subscriptions = paysFor
    .filter(({ next }) => next)
    .map(({ name, subscription, next }): Blocker => {
      const alternative = 'cancel-subscription';
      return { code: 'active-subscription', name, subscription, amount: next!.amount, on: next!.on, fix, alternative };
    });
  return [
    ...subscriptions,
    ...(family ? [{ code: 'family-sharing', fix, alternative: 'stop-sharing', url: familyUrl } as const] : []),
    ...(others.length === 0 && (family || paysFor.length > 0) ? [{ code: 'last-method', fix: 'add-method' } as const] : []),
  ];
};
