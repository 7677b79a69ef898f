import type { PaymentMethodChange, PaymentMethodPreview } from '../../../api/contract/payment-method-change.ts';
import type { PaymentMethod, PaymentMethods } from '../../../api/contract/payment-method.ts';
import { MemoryProblem } from '../problem.ts';
import type { HandlersOf, World } from '../world.ts';
import { blockersOf } from './method-blockers.ts';
import { consequencesOf } from './method-consequences.ts';
import { makeChange } from './method-effects.ts';
import { mostMethods } from './wallet.ts';

/** The operations of the payment methods. */
export const walletHandlers: HandlersOf<'payment-methods'> = {
  listPaymentMethods: (world) => asSeen(world),

  orderPaymentMethods: (world, { body }) => {
    const { order, version } = body as { order: string[]; version: number };
    const { wallet } = world;
    if (version !== wallet.version) throw new MemoryProblem('payment-methods-changed');
    const all = wallet.all();
    if (new Set(order).size !== all.length || order.length !== all.length || !order.every((id) => wallet.find(id))) {
      throw invalid('body.order', 'Each method has to stand in it once.');
    }
    wallet.replace(order.map((id) => wallet.get(id)));
    return asSeen(world);
  },

  previewPaymentMethodChange: (world, { params, body }): PaymentMethodPreview => {
    const { asOf, today, wallet } = world;
    const method = wallet.get(params.id);
    const { change } = body as { change: PaymentMethodChange };
    check(world, method, change);
    const { version } = wallet;
    const blockers = blockersOf(world, method, change);
    return { method: method.id, kind: change.kind, version, asOf, today, blockers, consequences: consequencesOf(world, method, change) };
  },

  changePaymentMethod: (world, { params, body }) => {
    const method = world.wallet.get(params.id);
    const { change, version } = body as { change: PaymentMethodChange; version: number };
    if (version !== world.wallet.version) throw new MemoryProblem('payment-methods-changed');
    check(world, method, change);
    const [blocker] = blockersOf(world, method, change);
    if (blocker) throw new MemoryProblem('action-not-allowed', { reason: blocker.code });
    makeChange(world, method, change);
    return asSeen(world);
  },
};

const asSeen = ({ asOf, today, wallet }: World): PaymentMethods => {
  const items = wallet.all();
  return { asOf, today, version: wallet.version, items, canAdd: items.length < mostMethods, balances: [...wallet.balances] };
};

/** Refuses what makes no sense, blocked or not: the first method as a backup, a method by itself. */
const check = ({ wallet }: World, { id, actions }: PaymentMethod, change: PaymentMethodChange): void => {
  if (change.kind === 'replace' && (change.by === id || !wallet.find(change.by))) throw invalid('body.change.by', 'It has to be another method.');
  if (!actions.some(({ name }) => name === change.kind)) throw new MemoryProblem('action-not-allowed');
};

const invalid = (path: string, message: string): MemoryProblem => new MemoryProblem('invalid-request', { errors: [{ path, message }] });
