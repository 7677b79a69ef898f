import { maskCardNumbers } from '../../../api/contract/card-number.ts';
import type { PaymentSetup, PaymentSetupResult } from '../../../api/contract/payment-setup.ts';
import { inMinutes } from '../../approval-fixture.ts';
import { declineOf } from '../../decline.ts';
import { setupResultOf } from '../fake-token.ts';
import { MemoryProblem } from '../problem.ts';
import { resolve } from '../results.ts';
import type { Handler, HandlersOf } from '../world.ts';
import { addMethod, newCard } from './add-method.ts';
import { mostMethods } from './wallet.ts';

/** For so long a method can be added. */
const MINUTES = 30;

/** The operations with which a method is added, or given its details again. */
export const setupHandlers: HandlersOf<'payment-setups'> = {
  startPaymentSetup: ({ wallet, setups, asOf }, { body }): PaymentSetup => {
    const { updates } = body as { updates?: string };
    if (updates !== undefined) wallet.get(updates);
    else if (wallet.all().length >= mostMethods) throw new MemoryProblem('action-not-allowed');
    const id = `setup_${setups.size + 1}`;
    const expiresAt = inMinutes(MINUTES, asOf);
    setups.set(id, { updates, expiresAt, done: false });
    return { id, fields: { name: 'memory', settings: {} }, expiresAt };
  },

  completePaymentSetup: (...call) => completePaymentSetup(...call),
};

const completePaymentSetup = (...[world, { params, body }]: Parameters<Handler>): PaymentSetupResult => {
  const { setups, approvals, results, asOf, today } = world;
  const { token } = body as { token: string };
  const setup = setups.get(params.id ?? '');
  if (!setup) throw new MemoryProblem('not-found');
  if (maskCardNumbers(token) !== token) throw new MemoryProblem('card-number-refused');
  const { updates, done, expiresAt } = setup;
  if (done || expiresAt <= asOf) throw new MemoryProblem('setup-expired');
  const result = resolve(results.setupResult ?? setupResultOf(token, today), { token, updates });
  const { state, method = {}, hold } = result;
  if (state === 'declined') return { state, decline: result.decline ?? declineOf('issuer') };
  setup.done = true;
  if (state === 'added') return { state, method: addMethod(world, method, updates), hold };
  const waiting = newCard(world, { addedOn: today, ...method });
  const { label } = waiting;
  const facts = { asOf, today, purpose: 'add-method', reason: 'new-method', title: label, method: { label }, requestedAt: asOf } as const;
  return { state, approval: approvals.add(facts, { kind: 'setup', method: waiting, updates }).id, hold };
};
