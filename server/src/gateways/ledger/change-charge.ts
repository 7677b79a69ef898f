import type { SubscriptionChange } from '../../../../src/api/contract/subscription-change.ts';
import type { Money } from '../../../../src/api/contract/common.ts';
import type { Database } from '../../database.ts';
import type { PlannedChange } from '../../domain/changes/planned-change.ts';
import type { Context } from '../../domain/subscription/context.ts';
import { writeAudit } from './audit.ts';
import { requestCharge, settleCharge, type Charge } from './charges.ts';
import { readMerchant } from './merchant.ts';
import type { PaymentMethod } from './payment-methods.ts';
import type { Doing } from './purchase-audit.ts';
import { noteGivenUp, notePurchase } from './purchase-payments.ts';
import { updateSubscription, type StoredSubscription } from './subscription-rows.ts';

/** A change that was worked out for a subscription, whose row is locked. */
export interface WorkedOut {
  readonly stored: StoredSubscription;
  readonly context: Context;
  readonly change: SubscriptionChange;
  readonly planned: PlannedChange;
}

/**
 * The key holds all that the amount depends on. Should the transaction fail after the provider has said yes, the
 * customer's next try asks for the same charge and not for a second one. `asked` counts what a bank was asked for on the same version.
 */
export const chargeOfChange = ({ change: { kind }, context, planned, stored: { record } }: WorkedOut, amount: Money, asked = 0): Charge => ({
  key: [record.id, record.version, kind, planned.next.plan.id, context.today, ...(asked > 0 ? [asked] : [])].join('.'),
  reason: kind === 'resume' ? 'resume' : 'plan-change',
  amount,
  on: context.today,
  attempt: 1,
  description: `${context.product.name}, ${planned.next.plan.name}`,
  period: planned.next.period,
});

/** Writes a charge that went through, as a purchase too. */
export const noteChangePaid = async (
  tx: Database,
  { context: { product }, planned: { next }, stored: { record } }: WorkedOut,
  charge: Charge,
  method: PaymentMethod,
  reference: string,
  by: Doing,
): Promise<void> => {
  const { at } = by;
  const outcome = { approved: true, reference } as const;
  await requestCharge(tx, { customer: record.customer, subscription: record.id, paymentMethod: method.id }, charge, at);
  await settleCharge(tx, charge.key, outcome, at);
  await notePurchase(
    tx,
    { charge, outcome, before: record, after: next, at, by },
    { product, merchant: await readMerchant(tx), method },
  );
};

/** Makes the change: the subscription after it, what it no longer waits for, and who did it. */
export const writeChange = async (tx: Database, { change, context, planned, stored }: WorkedOut, by: Doing): Promise<void> => {
  const { record, timeZone } = stored;
  const { next } = planned;
  await updateSubscription(tx, next, timeZone);
  await noteGivenUp(tx, record, next, context.today, by);
  await writeAudit(tx, { ...by, before: record, after: next, detail: { change } });
};
