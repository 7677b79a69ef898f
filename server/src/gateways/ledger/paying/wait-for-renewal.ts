import type { Database } from '../../../database.ts';
import type { ApprovalReason } from '../../../domain/payment/approval-record.ts';
import { deriveSummary } from '../../../domain/purchase/derive-summary.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { addDays } from '../../../domain/time/plain-date.ts';
import { startOfDay } from '../../../domain/time/time-zone.ts';
import type { Charge } from '../charges.ts';
import { readTimeZone } from '../customers.ts';
import type { PaymentMethod } from '../payment-methods.ts';
import { readWaiting } from '../purchase-waiting.ts';
import { lockOpen } from './close-waiting.ts';
import { openApproval } from './open-approval.ts';

/** A bank that has let the same amount pass before asks when it changes. */
const reasonOf = ({ firstPayment, periodPrice, plan }: SubscriptionRecord, { amount }: Charge): ApprovalReason => {
  if (firstPayment) return 'first-of-series';
  return (periodPrice ?? plan.price).amount === amount.amount ? 'exemption-refused' : 'amount-changed';
};

/**
 * A renewal that the bank did not let pass without its customer: it waits for an approval from now on, unless one waits already. No
 * challenge is begun, since nobody is there.
 */
export const waitForRenewal = async (
  tx: Database,
  before: SubscriptionRecord,
  charge: Charge,
  method: PaymentMethod | undefined,
  at: Date,
): Promise<void> => {
  const order = await readWaiting(tx, before);
  if (!order || (await lockOpen(tx, [order.id])).length > 0) return;
  await openApproval(tx, {
    customer: before.customer,
    purpose: before.firstPayment ? 'first-payment' : 'renewal',
    reason: reasonOf(before, charge),
    title: deriveSummary(order).title,
    amount: charge.amount,
    ...(method && { method: { id: method.id, label: method.label } }),
    purchase: order.id,
    subscription: before.id,
    // The last day to pay is a whole one.
    ...(order.unpaid && { approveBy: startOfDay(await readTimeZone(tx, before.customer), addDays(order.unpaid.dueOn, 1)) }),
    waits: { kind: 'renewal', purchase: order.id, subscription: before.id },
    at,
    actor: 'time',
  });
};
