import type { SubscriptionChange } from '../../../../src/api/contract/subscription-change.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { Subscription } from '../../../../src/api/contract/subscription.ts';
import type { Database } from '../../database.ts';
import { planChange } from '../../domain/changes/plan-change.ts';
import { isRefused } from '../../domain/changes/planned-change.ts';
import { meaningOf } from '../../domain/payment/decline-codes.ts';
import { deriveSubscription } from '../../domain/subscription/derive-subscription.ts';
import { ProblemError } from '../../problem.ts';
import type { Ledger } from './carry-out.ts';
import { chargeOfChange, noteChangePaid, writeChange, type WorkedOut } from './change-charge.ts';
import { readContexts } from './contexts.ts';
import { closeChanges, countChanges, waitForChange } from './paying/wait-for-change.ts';
import { readPaymentMethods } from './payment-methods.ts';
import type { Doing } from './purchase-audit.ts';
import { assertSettled, refusal } from './refusals.ts';
import { readSubscription, type StoredSubscription } from './subscription-rows.ts';

/**
 * Takes what is due today, or lets the change wait for the customer's bank, where that asks. Declined, nothing has changed: the
 * caller's transaction is undone by the problem.
 */
const take = async (
  { payments }: Ledger,
  tx: Database,
  work: WorkedOut,
  amount: Money,
  by: Doing,
): Promise<'paid' | 'waits'> => {
  const { context, stored } = work;
  const { customer, paymentMethod } = stored.record;
  const method = (await readPaymentMethods(tx, customer)).get(paymentMethod ?? '');
  if (!method) throw new ProblemError('payment-declined', { reason: 'payment-method-missing' });
  const charge = chargeOfChange(work, amount, await countChanges(tx, stored.record));
  const answer = await payments.pay({ ...charge, token: method.token, title: context.product.name, atOnce: true });
  switch (answer.state) {
    case 'challenge':
      await waitForChange(tx, work, method, { amount, key: charge.key, ...answer }, by.at);
      return 'waits';
    case 'declined':
      throw new ProblemError('payment-declined', { reason: meaningOf(answer.code).reason });
    case 'processing':
      throw new Error('The payment provider left open what was to be paid at once.');
    case 'approved':
      await noteChangePaid(tx, work, charge, method, answer.reference, by);
      return 'paid';
  }
};

/** The subscription as its customer sees it now. */
const derive = async (tx: Database, stored: StoredSubscription, now: Date): Promise<Subscription> =>
  deriveSubscription(stored.record, (await readContexts(tx, stored.record.customer, [stored], now))(stored));

/**
 * Makes a change that was previewed at `version`, all of it or nothing, inside the caller's transaction. Where the bank asks first, the
 * subscription stays as it is and says what it waits for.
 */
export const applyChange = async (
  ledger: Ledger,
  tx: Database,
  customer: string,
  id: string,
  change: SubscriptionChange,
  version: number,
  previewedOn?: string,
): Promise<Subscription | undefined> => {
  const now = ledger.clock.now();
  const stored = await readSubscription(tx, customer, id, true);
  if (!stored) return undefined;
  assertSettled(stored, now);
  const { record } = stored;
  if (record.version !== version) throw new ProblemError('subscription-changed');
  const context = (await readContexts(tx, customer, [stored], now))(stored);
  if (previewedOn !== undefined && previewedOn !== context.today) throw new ProblemError('subscription-changed');
  const planned = planChange(record, change, context);
  if (isRefused(planned)) throw refusal(planned);

  const work: WorkedOut = { stored, context, change, planned };
  const by = { actor: 'customer', action: change.kind, at: now } as const;
  // Of two wishes the later counts.
  await closeChanges(tx, id, by);
  if (planned.dueToday && (await take(ledger, tx, work, planned.dueToday, by)) === 'waits') return derive(tx, stored, now);
  await writeChange(tx, work, by);
  return derive(tx, { ...stored, record: planned.next }, now);
};
