import type { PurchaseRecord } from '../purchase/record.ts';
import type { ChargeOutcome } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.ts';
import type { Policy } from '../subscription/product.ts';
import type { SubscriptionRecord } from '../subscription/record.ts';
import { isBilledHere } from '../subscription/situation.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** What an unpaid order is for: what else is put right when it is paid. */
export type PayingFor = 'order' | 'renewal' | 'first-payment' | 'debt';

/**
 * What is paid by paying an order. Only the order that a subscription waits for, with the very amount that it waits for, puts the
 * subscription right; an older one of it is an order like any other.
 */
export const payingFor = (purchase: PurchaseRecord, subscription?: SubscriptionRecord, isAwaited = true): PayingFor => {
  if (!subscription || !isAwaited || !isBilledHere(subscription)) return 'order';
  const { debt, ended, firstPayment, overdue } = subscription;
  const owes = (amount: number | undefined): boolean => amount === purchase.total.amount;
  if (ended) return debt && owes(debt.amount) ? 'debt' : 'order';
  if (firstPayment) return 'first-payment';
  return overdue && owes(overdue.amount.amount) ? 'renewal' : 'order';
};

/** Whether time has asked for the money already, and it may still arrive. */
export const isOnItsWay = (paying: PayingFor, { firstPayment, overdue }: SubscriptionRecord): boolean =>
  (paying === 'renewal' && overdue?.reason === 'payment-pending') ||
  (paying === 'first-payment' && firstPayment?.reason === 'payment-pending');

/** A payment that the customer makes today is the step that time would make at a later try. */
const steps = { renewal: 'payment-retried', 'first-payment': 'first-payment-checked' } as const;

const grown = (record: SubscriptionRecord): SubscriptionRecord => ({ ...record, version: record.version + 1 });

/** The subscription once its order is paid by a method, which it is charged to from then on. */
export const afterPaid = (
  record: SubscriptionRecord,
  paying: PayingFor,
  on: PlainDate,
  policy: Policy,
  method: string,
): SubscriptionRecord => {
  switch (paying) {
    case 'order':
      return record;
    case 'debt':
      return grown({ ...record, debt: undefined });
    default:
      return { ...takeStep(record, { kind: steps[paying], on }, policy), paymentMethod: method };
  }
};

/**
 * The subscription after a try that was not paid. A decline of another method than the one it is charged to says nothing about
 * that one. What waited for a bank's answer waits for the customer again.
 */
export const afterUnpaid = (
  record: SubscriptionRecord,
  paying: PayingFor,
  on: PlainDate,
  policy: Policy,
  method: string,
  outcome: ChargeOutcome & { approved: false },
): SubscriptionRecord => {
  const { firstPayment, overdue, paymentMethod } = record;
  const isPending = outcome.reason === 'payment-pending';
  if (paying === 'renewal') {
    const concerns = isPending || overdue?.reason === 'payment-pending' || paymentMethod === method;
    return concerns ? takeStep(record, { kind: steps.renewal, on }, policy, outcome) : record;
  }
  if (paying !== 'first-payment' || !firstPayment) return record;
  if (isPending) return takeStep(record, { kind: steps['first-payment'], on }, policy, outcome);
  // It begins once it is paid: until its last day another method may do.
  return firstPayment.reason === 'payment-pending'
    ? grown({ ...record, firstPayment: { ...firstPayment, reason: 'authentication-required', checkOn: undefined } })
    : record;
};
