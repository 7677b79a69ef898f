import type { Blocker, PaymentMethodChange } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod } from '../../../api/contract/payment-method.ts';
import { isInDate, isSound } from '../../payment-method-actions-for.ts';
import type { World } from '../world.ts';
import { isDecided } from './approval-store.ts';
import { orphansOf, unpaidOf } from './circumstances.ts';

/** Everything that stands in the way of a change, each with what removes it. What a test has named comes first. */
export const blockersOf = (world: World, method: PaymentMethod, change: PaymentMethodChange): Blocker[] => {
  const found = whatBlocks(world, method, change);
  const action = method.actions.find(({ name }) => name === change.kind);
  if (!action || action.allowed || found.some(({ code }) => code === action.code)) return found;
  return [{ code: action.code, fix: fixes[action.code] ?? 'wait' }, ...found];
};

const fixes: Partial<Record<string, Blocker['fix']>> = {
  'active-subscription': 'replace',
  'unpaid-balance': 'pay',
  'family-sharing': 'replace',
  'last-method': 'add-method',
  'approval-waiting': 'approve',
  'payment-running': 'wait',
  'only-one-method': 'add-method',
  'not-usable': 'add-method',
};

const whatBlocks = (world: World, method: PaymentMethod, change: PaymentMethodChange): Blocker[] => {
  const others = world.wallet.all().filter(({ id }) => id !== method.id);
  if (change.kind === 'clear-backup') return [];
  if (change.kind === 'set-backup') return isSound(method) ? [] : [notUsable(method)];
  if (change.kind === 'replace') {
    const by = others.find(({ id }) => id === change.by);
    if (!by) return [{ code: 'only-one-method', fix: 'add-method' }];
    return isInDate(by) ? [] : [notUsable(by)];
  }
  const isOnly = others.length === 0;
  return [
    ...needed(method, others.some(isInDate) ? 'replace' : 'add-method'),
    ...unpaid(world, method, isOnly),
    ...family(world, method, others.some(isInDate) ? 'replace' : 'add-method'),
    ...(isOnly && orphansOf(world, method).length > 0 ? [{ code: 'last-method', fix: 'add-method' } as const] : []),
    ...waiting(world, method),
    ...running(world, method),
  ];
};

const notUsable = ({ label }: PaymentMethod): Blocker => ({ code: 'not-usable', name: label, fix: 'add-method' });

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

/** Sharing is ended elsewhere, where the store has a place for it. */
const family = ({ merchant: { familyUrl: url } }: World, { family: shared }: PaymentMethod, fix: Blocker['fix']): Blocker[] =>
  shared ? [{ code: 'family-sharing', fix, ...(url && { alternative: 'stop-sharing', url }) }] : [];
