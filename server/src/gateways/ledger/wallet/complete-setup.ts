import { createHash } from 'node:crypto';
import type { Database } from '../../../database.ts';
import { meaningOf, type DeclineCode } from '../../../domain/payment/decline-codes.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { dayIn } from '../../../domain/time/time-zone.ts';
import { tokenHoldsCardNumber } from '../../../domain/wallet/card-number.ts';
import { mostMethods } from '../../../domain/wallet/derive-methods.ts';
import { ProblemError } from '../../../problem.ts';
import type { SetupCompletion, SetupResult } from '../../payment-gateway.ts';
import type { Ledger } from '../carry-out.ts';
import { readTimeZone } from '../customers.ts';
import { readMerchant } from '../merchant.ts';
import { openApproval } from '../paying/open-approval.ts';
import { readPaymentMethods, type PaymentMethod } from '../payment-methods.ts';
import type { SaveAnswer } from '../payments.ts';
import { finishSetup } from './finish-setup.ts';
import { lockWallet } from './lock-wallet.ts';
import { writePaymentAudit } from './payment-audit.ts';
import { lockSetup, updateSetup, type Setup } from './setup-rows.ts';

/** How long the bank may take over a method that it was asked about. */
const approvalMinutes = 30;

const refuseCardNumber = (token: string): void => {
  if (!tokenHoldsCardNumber(token)) return;
  const message = 'A card number belongs into the fields of the payment provider alone.';
  throw new ProblemError('card-number-refused', { errors: [{ path: 'body.token', message }] });
};

/** Another card may be tried until one is there; but not while the bank is still asked about the last. */
const assertOpen = async (tx: Database, { expiresAt, facts, state }: Setup, now: Date): Promise<void> => {
  if (state === 'done' || expiresAt <= now) throw new ProblemError('setup-expired');
  if (state !== 'approval' || facts.approval === undefined) return;
  const waiting = await tx.query(`SELECT 1 FROM approval WHERE id = $1 AND state IN ('required', 'challenged')`, [facts.approval]);
  if (waiting.length > 0) throw new ProblemError('action-not-allowed', { reason: 'approval-waiting' });
};

const assertRoom = (methods: ReadonlyMap<string, PaymentMethod>, { updates }: Setup): void => {
  if (updates !== undefined || methods.size < mostMethods) return;
  throw new ProblemError('action-not-allowed', { detail: `There are ${mostMethods} payment methods already.` });
};

const declined = async (tx: Database, customer: string, setup: string, code: DeclineCode, at: Date): Promise<SetupResult> => {
  const { cause, remedy } = meaningOf(code);
  await writePaymentAudit(tx, { at, actor: 'customer', customer, subject: 'setup', id: setup, action: 'declined', detail: { code } });
  return { state: 'declined', decline: { cause, remedy } };
};

const challenged = async (
  tx: Database,
  customer: string,
  { id }: Setup,
  { key, label, reference, token }: SaveAnswer & { readonly state: 'challenge' } & { readonly key: string; readonly token: string },
  updated: PaymentMethod | undefined,
  at: Date,
): Promise<SetupResult> => {
  const approval = await openApproval(tx, {
    customer,
    purpose: 'add-method',
    reason: 'new-method',
    title: label ?? updated?.label ?? (await readMerchant(tx)).name,
    ...(updated ? { method: { id: updated.id, label: updated.label } } : label !== undefined && { method: { label } }),
    waits: { kind: 'setup', setup: id },
    reference,
    approveBy: new Date(at.getTime() + approvalMinutes * 60_000),
    at,
  });
  await updateSetup(tx, id, 'approval', { approval, key, token });
  return { state: 'approval', approval };
};

const added = async (
  tx: Database,
  customer: string,
  { id }: Setup,
  { hold, method: saved }: SaveAnswer & { readonly state: 'saved' },
  at: Date,
): Promise<SetupResult> => {
  const method = await finishSetup(tx, customer, id, saved, at);
  if (!hold) return { state: 'added', method };
  const until = addDays(dayIn(await readTimeZone(tx, customer), at), hold.days);
  return { state: 'added', method, hold: { amount: hold.amount, until } };
};

/**
 * Adds the method that the provider's fields gave a token for, inside the caller's transaction. The key holds all that is asked for:
 * should the transaction fail after the provider has saved it, the next try is answered with the same method.
 */
export const completeSetup = async (
  { clock, payments }: Ledger,
  tx: Database,
  customer: string,
  id: string,
  { token }: SetupCompletion,
): Promise<SetupResult | undefined> => {
  refuseCardNumber(token);
  const now = clock.now();
  await lockWallet(tx, customer);
  const setup = await lockSetup(tx, customer, id);
  if (!setup) return undefined;
  await assertOpen(tx, setup, now);
  const methods = await readPaymentMethods(tx, customer);
  assertRoom(methods, setup);

  const key = `${id}.${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
  const answer = await payments.save({ key, token });
  switch (answer.state) {
    case 'saved':
      return added(tx, customer, setup, answer, now);
    case 'declined':
      return declined(tx, customer, id, answer.code, now);
    case 'challenge':
      return challenged(tx, customer, setup, { ...answer, key, token }, methods.get(setup.updates ?? ''), now);
  }
};
