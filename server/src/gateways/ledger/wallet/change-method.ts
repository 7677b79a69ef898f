import type { PaymentMethodChange } from '../../../../../src/api/contract/payment-method-change.ts';
import type { Database } from '../../../database.ts';
import type { Blocker } from '../../../domain/wallet/blockers.ts';
import { planMethodChange, type PlannedMethodChange } from '../../../domain/wallet/plan-method-change.ts';
import type { PaymentMethodRecord } from '../../../domain/wallet/record.ts';
import { subscriptionsOf, type Wallet } from '../../../domain/wallet/wallet.ts';
import { ProblemError } from '../../../problem.ts';
import type { PaymentMethodPreviewAnswer, PaymentMethodsAnswer } from '../../payment-gateway.ts';
import { advanceOne } from '../advance.ts';
import type { Ledger } from '../carry-out.ts';
import { assignMethod } from './assign-method.ts';
import { countWalletChange, lockWallet } from './lock-wallet.ts';
import { writePaymentAudit } from './payment-audit.ts';
import { listMethods } from './payment-methods.ts';
import { readWallet, type StoredWallet } from './read-wallet.ts';
import { writeArrangement } from './write-arrangement.ts';

/** What takes over has to be another method of the same customer; whose it is else, nobody is told. */
const checkTarget = ({ methods }: Wallet, id: string, change: PaymentMethodChange): void => {
  if (change.kind !== 'replace' || (change.by !== id && methods.some((method) => method.id === change.by))) return;
  const message = 'This is no other payment method of the customer.';
  throw new ProblemError('invalid-request', { errors: [{ path: 'body.change.by', message }] });
};

const plan = (wallet: Wallet, id: string, change: PaymentMethodChange) => {
  const method = wallet.methods.find((each) => each.id === id);
  if (!method) return undefined;
  checkTarget(wallet, id, change);
  return { method, planned: planMethodChange(wallet, method, change) };
};

/** Renewals of what it pays for that have fallen due run first, so that the preview is of today. */
const settle = async (ledger: Ledger, customer: string, id: string, { wallet }: StoredWallet): Promise<boolean> => {
  const due = subscriptionsOf(wallet, id).filter(({ unsettled }) => unsettled);
  for (const { record } of due) await advanceOne(ledger, customer, record.id);
  return due.length > 0;
};

/** What a change would do today, and what stands in its way. */
export const previewMethodChange = async (
  ledger: Ledger,
  customer: string,
  id: string,
  change: PaymentMethodChange,
): Promise<PaymentMethodPreviewAnswer | undefined> => {
  const { clock, database } = ledger;
  const now = clock.now();
  let seen = await readWallet(database, customer, now);
  if (await settle(ledger, customer, id, seen)) seen = await readWallet(database, customer, now);
  const found = plan(seen.wallet, id, change);
  if (!found) return undefined;
  const { blockers, consequences } = found.planned;
  return {
    method: id,
    kind: change.kind,
    version: seen.wallet.version,
    asOf: now.toISOString(),
    today: seen.wallet.today,
    blockers: [...blockers],
    consequences: [...consequences],
  };
};

const refusal = ({ code, subscription }: Blocker): ProblemError =>
  code === 'payment-running' && subscription !== undefined
    ? new ProblemError('renewal-running', { retryAfter: 1 })
    : new ProblemError('action-not-allowed', { reason: code });

/** It stays on record for what was paid with it, and what is left of its token can charge nothing. */
const takeOut = async (tx: Database, { id }: PaymentMethodRecord, now: Date): Promise<void> => {
  await tx.query(
    `UPDATE payment_method SET removed_at = $2, provider_token = 'removed', facts = facts - 'backup' - 'failing' WHERE id = $1`,
    [id, now.toISOString()],
  );
};

const write = async (
  tx: Database,
  customer: string,
  { stored }: StoredWallet,
  method: PaymentMethodRecord,
  { arrangement, family, moves }: PlannedMethodChange,
  now: Date,
): Promise<void> => {
  for (const { subscription, to } of moves) {
    const moving = stored.find(({ record }) => record.id === subscription);
    if (moving) await assignMethod(tx, moving, to, now);
  }
  if (family !== undefined) {
    const ids = [customer, method.id, family];
    await tx.query('UPDATE family SET payment_method = $3 WHERE organiser = $1 AND payment_method = $2', ids);
  }
  await writeArrangement(tx, arrangement);
  await countWalletChange(tx, customer);
};

/** Makes a change that was previewed, all of it or nothing, inside the caller's transaction. */
export const changeMethod = async (
  { clock }: Ledger,
  tx: Database,
  customer: string,
  id: string,
  change: PaymentMethodChange,
  version: number,
): Promise<PaymentMethodsAnswer | undefined> => {
  const now = clock.now();
  const current = await lockWallet(tx, customer);
  const seen = await readWallet(tx, customer, now, true);
  const found = plan(seen.wallet, id, change);
  if (!found) return undefined;
  if (current !== version) throw new ProblemError('payment-methods-changed');
  const { method, planned } = found;
  const [blocker] = planned.blockers;
  if (blocker) throw refusal(blocker);
  await write(tx, customer, seen, method, planned, now);
  if (change.kind === 'remove') await takeOut(tx, method, now);
  await writePaymentAudit(tx, {
    at: now, actor: 'customer', customer, subject: 'method', id, action: change.kind,
    detail: { change, label: method.label, moves: planned.moves, ...planned.arrangement },
  });
  return listMethods(tx, customer, now);
};
