import type { SubscriptionChange } from '../../../../src/api/contract/subscription-change.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { Subscription } from '../../../../src/api/contract/subscription.ts';
import type { Database } from '../../database.ts';
import { planChange } from '../../domain/changes/plan-change.ts';
import { isRefused, type PlannedChange } from '../../domain/changes/planned-change.ts';
import { deriveSubscription } from '../../domain/subscription/derive-subscription.ts';
import type { Context } from '../../domain/subscription/context.ts';
import type { Product } from '../../domain/subscription/product.ts';
import type { SubscriptionRecord } from '../../domain/subscription/record.ts';
import { ProblemError } from '../../problem.ts';
import { writeAudit } from './audit.ts';
import type { Ledger } from './carry-out.ts';
import { requestCharge, settleCharge, type Charge } from './charges.ts';
import { readContexts } from './contexts.ts';
import { readMerchant } from './merchant.ts';
import { readPaymentMethods } from './payment-methods.ts';
import type { PaymentProvider } from './payments.ts';
import type { Doing } from './purchase-audit.ts';
import { noteGivenUp, notePurchase } from './purchase-payments.ts';
import { assertSettled, refusal } from './refusals.ts';
import { readSubscription, updateSubscription, type StoredSubscription } from './subscription-rows.ts';

/**
 * The key holds all that the amount depends on. Should the transaction fail after the provider has said yes, the
 * customer's next try asks for the same charge and not for a second one.
 */
const toCharge = (
  { record }: StoredSubscription,
  kind: string,
  planned: PlannedChange,
  amount: Money,
  context: Context,
): Charge => ({
  key: `${record.id}.${record.version}.${kind}.${planned.next.plan.id}.${context.today}`,
  reason: kind === 'resume' ? 'resume' : 'plan-change',
  amount,
  on: context.today,
  attempt: 1,
  description: `${context.product.name}, ${planned.next.plan.name}`,
  period: planned.next.period,
});

/** Takes what is due today. Declined, nothing has changed: the caller's transaction is undone by the problem. */
const take = async (
  tx: Database,
  payments: PaymentProvider,
  record: SubscriptionRecord,
  next: SubscriptionRecord,
  charge: Charge,
  product: Product,
  by: Doing,
): Promise<void> => {
  const { paymentMethod: id, customer } = record;
  const { at: now } = by;
  const method = (await readPaymentMethods(tx, customer)).get(id ?? '');
  if (!method) throw new ProblemError('payment-declined', { reason: 'payment-method-missing' });
  const answer = await payments.charge({ ...charge, token: method.token });
  if (!answer.approved) throw new ProblemError('payment-declined', { reason: answer.reason });
  await requestCharge(tx, record, charge, now);
  await settleCharge(tx, charge.key, answer, now);
  const answered = { charge, outcome: answer, before: record, after: next, at: now, by };
  await notePurchase(tx, answered, { product, merchant: await readMerchant(tx), method });
};

/** Makes a change that was previewed at `version`, all of it or nothing, inside the caller's transaction. */
export const applyChange = async (
  { clock, payments }: Ledger,
  tx: Database,
  customer: string,
  id: string,
  change: SubscriptionChange,
  version: number,
  previewedOn?: string,
): Promise<Subscription | undefined> => {
  const now = clock.now();
  const stored = await readSubscription(tx, customer, id, true);
  if (!stored) return undefined;
  assertSettled(stored, now);
  const { record, timeZone } = stored;
  if (record.version !== version) throw new ProblemError('subscription-changed');
  const context = (await readContexts(tx, customer, [stored], now))(stored);
  if (previewedOn !== undefined && previewedOn !== context.today) throw new ProblemError('subscription-changed');
  const planned = planChange(record, change, context);
  if (isRefused(planned)) throw refusal(planned);

  const { next, dueToday } = planned;
  const by = { actor: 'customer', action: change.kind, at: now } as const;
  if (dueToday) {
    const charge = toCharge(stored, change.kind, planned, dueToday, context);
    await take(tx, payments, record, next, charge, context.product, by);
  }
  await updateSubscription(tx, next, timeZone);
  await noteGivenUp(tx, record, next, context.today, by);
  await writeAudit(tx, { ...by, before: record, after: next, detail: { change } });
  const after = { ...stored, record: next };
  return deriveSubscription(next, (await readContexts(tx, customer, [after], now))(after));
};
