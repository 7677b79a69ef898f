import type { Unlock } from '../../../../../src/api/contract/unlock.ts';
import type { Database } from '../../../database.ts';
import { meaningOf, type DeclineCode } from '../../../domain/payment/decline-codes.ts';
import { afterPaid, afterUnpaid } from '../../../domain/payment/paying-for.ts';
import type { PaymentRecord } from '../../../domain/payment/payment-record.ts';
import { unlocksOf } from '../../../domain/payment/unlocks.ts';
import { settle } from '../../../domain/purchase/settle.ts';
import { cancel } from '../../../domain/purchase/take-step.ts';
import type { DeclineReason } from '../../../domain/subscription/overdue.ts';
import type { SubscriptionRecord } from '../../../domain/subscription/record.ts';
import { writeAudit } from '../audit.ts';
import type { PaymentMethod } from '../payment-methods.ts';
import type { Doing } from '../purchase-audit.ts';
import { readLastOrder } from '../purchase-last.ts';
import { noteReason, paidPeriod, toPayment } from '../purchase-payments.ts';
import { updatePurchase } from '../purchase-write.ts';
import { updateSubscription } from '../subscription-rows.ts';
import { clearFailing, markFailing } from '../wallet/method-marks.ts';
import type { DuePurchase } from './read-due.ts';
import { countUnpaid } from './unpaid.ts';

/** Writes what became of the subscription that an order is for, where anything did. */
const writeSubscription = async (
  tx: Database,
  { subscription, today }: DuePurchase,
  after: SubscriptionRecord,
  by: Doing,
  payment: PaymentRecord,
): Promise<void> => {
  if (!subscription || after.version === subscription.stored.record.version) return;
  const { record: before, timeZone } = subscription.stored;
  await updateSubscription(tx, after, timeZone);
  await writeAudit(tx, { ...by, before, after, detail: { on: today, payment: payment.id } });
};

/** The subscription after the payment; undefined where it is for none. */
const paidSubscription = ({ paying, subscription, today }: DuePurchase, method: string): SubscriptionRecord | undefined =>
  subscription && afterPaid(subscription.stored.record, paying, today, subscription.product.policy, method);

/** The order is paid: it, the subscription that waited for it, and the method say so from now on. Answers what that unlocks. */
export const settlePaid = async (
  tx: Database,
  due: DuePurchase,
  payment: PaymentRecord,
  method: PaymentMethod,
  by: Doing,
): Promise<Unlock[]> => {
  const { merchant, paying, purchase, subscription, today } = due;
  const before = subscription?.stored.record;
  const after = paidSubscription(due, method.id);
  const period = paying !== 'order' && before && after ? paidPeriod(before, after) : undefined;
  const last = await readLastOrder(tx, purchase.customer);
  const paid = settle(purchase, toPayment({ merchant, method }, purchase, last, today, period));
  await updatePurchase(tx, purchase, { ...paid, version: purchase.version + 1 }, by);
  if (after) await writeSubscription(tx, due, after, by, payment);
  await clearFailing(tx, method.id);
  return unlocksOf(
    {
      paying,
      title: payment.title,
      ...(subscription && before && after && { subscription: { name: subscription.product.name, before, after } }),
      isLast: (await countUnpaid(tx, purchase.customer)) === 0,
    },
    true,
  );
};

/** What a subscription no longer waits for is given up with it, once no money for it is on its way any more. */
const isGivenUp = ({ purchase, subscription }: DuePurchase, after: SubscriptionRecord | undefined): boolean =>
  subscription !== undefined && after?.ended !== undefined && !after.debt && purchase.subscription !== undefined;

/**
 * What a code says of the debt. That the provider is out of order says nothing of it; where its answer had been waited for, that is over
 * all the same.
 */
const reasonFor = (code: DeclineCode, { purchase: { unpaid } }: DuePurchase): DeclineReason | undefined => {
  if (code !== 'provider-error') return meaningOf(code).reason;
  return unpaid?.reason === 'payment-pending' ? 'card-declined' : undefined;
};

/** The order is not paid, or not yet: its reason, the subscription and the method say so from now on. */
export const settleUnpaid = async (
  tx: Database,
  due: DuePurchase,
  payment: PaymentRecord,
  code: DeclineCode,
  by: Doing,
): Promise<void> => {
  const { paying, purchase, subscription, today } = due;
  const reason = reasonFor(code, due);
  if (!reason) return;
  const after =
    subscription &&
    afterUnpaid(subscription.stored.record, paying, today, subscription.product.policy, payment.method, {
      approved: false,
      reason,
    });
  if (after) await writeSubscription(tx, due, after, by, payment);
  if (meaningOf(code).marks) await markFailing(tx, payment.method, code, today);
  if (reason !== 'payment-pending' && isGivenUp(due, after)) {
    await updatePurchase(tx, purchase, { ...cancel(purchase, today), version: purchase.version + 1 }, by);
  } else {
    await noteReason(tx, purchase, reason, by);
  }
};
